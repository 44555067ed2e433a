import { expectAlert, expectStatus, readPanel } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { bringRole } from './bring-role.ts';
import { openWizard, runErrand } from './errand.ts';
import { ssoCard } from './errand-start.ts';
import { expect, test } from './fixtures.ts';
import { boxAtRest, panelBox, underPanel } from './panel-box.ts';

const move = { role: 'button', name: 'Move the panel by dragging or with the arrow keys' } as const;
const margin = 16;

test('the panel is moved by mouse and by keys, folded, and never out of the window', async ({
  driver,
}) => {
  const wizard = await openWizard({ driver, cardName: ssoCard });
  await expectStatus(wizard, /Trust policy and external ID read/);
  const first = await boxAtRest(wizard);
  expect(first?.left).toBe(margin);

  await wizard.drag(move, { x: 400, y: -100 });
  const dragged = { left: margin + 400, top: (first?.top ?? 0) - 100 };
  await poll(() => panelBox(wizard)).toMatchObject(dragged);
  await wizard.press('ArrowRight');
  await wizard.press('ArrowDown');
  await poll(() => panelBox(wizard)).toMatchObject({
    left: dragged.left + 24,
    top: dragged.top + 24,
  });
  await wizard.drag(move, { x: -dragged.left - 120, y: -dragged.top - 30 });
  await poll(() => panelBox(wizard)).toMatchObject({ left: margin, top: margin });

  await wizard.evaluate(() => {
    const header = document.querySelector('role-courier')?.shadowRoot?.querySelector('header');
    for (const type of ['pointerdown', 'pointermove', 'pointerup']) {
      const at = { clientX: 600, clientY: 600, bubbles: true, composed: true };
      header?.dispatchEvent(new PointerEvent(type, at));
    }
    const key = { key: 'ArrowRight', bubbles: true, composed: true };
    header?.querySelector('button')?.dispatchEvent(new KeyboardEvent('keydown', key));
  }, null);
  expect(await panelBox(wizard)).toMatchObject({ left: margin, top: margin });

  await wizard.click({ role: 'button', name: 'Details' });
  const folded = await boxAtRest(wizard);
  expect((folded?.bottom ?? 0) - (folded?.top ?? 0)).toBeLessThan(100);
  await wizard.click({ role: 'button', name: 'Details' });
  await wizard.click({ role: 'button', name: 'Create role in AWS' });
  await driver.tab(/#\/roles\/create/);
});

test('the panel goes out of the way of the field it fills, wherever it was put, however high it is', async ({
  driver,
  replicas,
}) => {
  const wizard = await openWizard({ driver, cardName: ssoCard });
  await expectStatus(wizard, /Trust policy and external ID read/);
  await bringRole(driver, replicas, wizard, 'sso');
  await expectStatus(wizard, /Role ready/);
  const field = 'input:not([readonly])';
  await wizard.evaluate((selector) => {
    document.querySelector(selector)?.scrollIntoView({ block: 'end', behavior: 'instant' });
  }, field);
  await poll(() => underPanel(wizard, field)).toEqual([]);
  // Right onto it.
  const at = await wizard.evaluate(
    (selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON(),
    field,
  );
  const before = await boxAtRest(wizard);
  const by = { x: at.left - (before?.left ?? 0), y: at.top - 40 - (before?.top ?? 0) };
  await wizard.drag(move, by);
  await poll(() => underPanel(wizard, field)).toEqual([]);
  expect((await readPanel(wizard))?.status).toMatch(/Role ready/);

  // With all that is wrong now the panel would be as high as the window.
  const session = replicas.iru.lastSession();
  if (session) session.externalId = 'another-external-id';
  await wizard.reload();
  await expectAlert(wizard, 'External ID mismatch');
  await poll(() => underPanel(wizard, `${field}, button[type="submit"]`)).toEqual([]);
  const box = await panelBox(wizard);
  expect((box?.bottom ?? 0) - (box?.top ?? 0)).toBeGreaterThanOrEqual(160);
});

test('nothing that an errand fills, reads or has pressed lies under the panel', async ({
  driver,
}) => {
  const before = async (_: string, tab: Parameters<typeof panelBox>[0] | null) => {
    if (tab === null || !tab.url().includes('console.aws')) return;
    const controls =
      'main :is(input, textarea, .ace_editor, pre, button[class*="variant-primary"])';
    await poll(() => underPanel(tab, controls)).toEqual([]);
  };
  await runErrand({ driver, cardName: ssoCard, before });
});
