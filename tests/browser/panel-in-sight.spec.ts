import type { Tab } from '../driver/driver.ts';
import { expectAlert, readPanel } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { test } from './fixtures.ts';
import { toFailingRole } from './to-failing-role.ts';

const submit = { role: 'button', name: 'Submit Role' } as const;
const anyway = { role: 'button', name: 'Submit anyway' } as const;

/** Windows as they are, at 200 %, and so low that there is no room beside the field. */
const sizes = [
  [1280, 900],
  [640, 450],
  [640, 360],
  [400, 700],
] as const;

test('an alert beside its field hides nothing that the page says of it, nor the panel', async ({
  shared,
}) => {
  const wizard = await toFailingRole(shared);
  await wizard.click(submit);
  await wizard.click(anyway);
  shared.replicas.iru.settings.assumeRole = async () => ({ ok: false, error: 'AssumeRole denied' });
  await expectSeen(wizard);
  await wizard.resize(1280, 900);
  await wizard.click(submit);
  await expectAlert(wizard, 'Iru refused the role');
  await expectSeen(wizard);
  await wizard.close();
});

async function expectSeen(wizard: Tab): Promise<void> {
  for (const [width, height] of sizes) {
    await wizard.resize(width, height);
    for (const block of ['start', 'center', 'end'] as const) {
      const told = { block, window: [width, height] };
      // Where there is all the room, it does stand there.
      const isBeside = { ...(width === 1280 && block === 'center' && { isBeside: true }) };
      await poll(() => wizard.evaluate(lookAt, block), {
        message: JSON.stringify(told),
      }).toMatchObject({ ...told, ...isBeside, hidden: [], isAlertThere: true });
    }
  }
}

/** Runs in the page: what of it, or of the panel, lies under an alert once the field stands there. */
async function lookAt(block: ScrollLogicalPosition) {
  const root = document.querySelector('role-courier')?.shadowRoot;
  const field = document.querySelector('input:not([readonly])');
  field?.scrollIntoView({ block, behavior: 'instant' });
  // Placed anew in the next frame.
  for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  const alerts = [...(root?.querySelectorAll('[role="alert"]') ?? [])];
  const boxes = alerts
    .filter((alert) => getComputedStyle(alert).position === 'fixed')
    .map((alert) => alert.getBoundingClientRect());
  const isUnder = (element: Element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, right, top, bottom } = element.matches('h1, h2, h3, label')
      ? range.getBoundingClientRect()
      : element.getBoundingClientRect();
    return boxes.some(
      (box) => right > box.left && left < box.right && bottom > box.top && top < box.bottom,
    );
  };
  const page = document.querySelectorAll('h1, h2, h3, label, button, input, [role="alert"]');
  const panel = root?.querySelectorAll('section[role="region"]') ?? [];
  return {
    block,
    isBeside: boxes.length > 0,
    hidden: [...page, ...panel].filter(isUnder).map((each) => each.outerHTML.slice(0, 80)),
    isAlertThere: alerts.some((alert) => alert.textContent?.startsWith('External ID mismatch')),
    window: [innerWidth, innerHeight],
  };
}

test('Submit anyway stands in its alert, in sight in a small window too, and has the focus', async ({
  shared,
}) => {
  const wizard = await toFailingRole(shared);
  await wizard.resize(400, 700);
  await wizard.click(submit);
  await expectAlert(wizard, /^Submit Role was held.*Submit anyway$/);
  const place = () =>
    wizard.evaluate(() => {
      const root = document.querySelector('role-courier')?.shadowRoot;
      const panel = root?.querySelector('section')?.getBoundingClientRect();
      const focused = root?.activeElement;
      const box = focused?.getBoundingClientRect();
      const isWhole = box && panel && box.top >= panel.top && box.bottom <= panel.bottom;
      return {
        name: focused?.textContent,
        isWhole,
        scrolled: root?.querySelector('section')?.scrollTop,
      };
    }, null);
  await poll(place).toEqual({ name: 'Submit anyway', isWhole: true, scrolled: 0 });
  // What the page writes over it is not pressed, and gone.
  await wizard.evaluate(() => {
    const root = document.querySelector('role-courier')?.shadowRoot;
    const button = root?.querySelector('[role="alert"] button');
    if (button) button.textContent = 'More';
  }, null);
  await wizard.click({ role: 'button', name: 'More' });
  await expectAlert(wizard, 'This press did not count');
  await wizard.click(anyway);
  await poll(async () => (await readPanel(wizard))?.alerts.join()).not.toMatch(/was held/);
  await wizard.click(submit);
  await poll(() => shared.replicas.iru.lastSession().submittedArns.length).toBe(1);
  await wizard.close();
});

test('forced colours leave an alert beside its field a frame', async ({ shared }) => {
  const wizard = await toFailingRole(shared);
  await wizard.evaluate(() => {
    document.querySelector('input:not([readonly])')?.scrollIntoView({ block: 'center' });
  }, null);
  const edges = () =>
    wizard.evaluate(() => {
      const root = document.querySelector('role-courier')?.shadowRoot;
      const alert = root?.querySelector('.anchored');
      return alert ? getComputedStyle(alert).borderWidth : 'not beside it';
    }, null);
  await poll(edges).toBe('0px 0px 0px 4px');
  await shared.driver.emulate({ forcedColors: true });
  await poll(edges).toBe('2px');
  await shared.driver.emulate({});
  await wizard.close();
});
