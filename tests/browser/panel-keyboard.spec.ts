import { advance } from '../../src/setup/advance.ts';
import type { Tab } from '../driver/driver.ts';
import { expectAlert, expectStatus } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { bringRole, onlySetup } from './bring-role.ts';
import { openWizard } from './errand.ts';
import { ssoCard } from './errand-start.ts';
import { expect, test } from './fixtures.ts';
import { store, trustPolicy } from './popup-seed.ts';

test('the panel is worked with Tab and Enter alone, and the focus is never lost', async ({
  driver,
  replicas,
}) => {
  const wizard = await openWizard({ driver, cardName: ssoCard });
  await expectStatus(wizard, /Trust policy and external ID read/);
  expect(await language(wizard)).toBe('en');
  const arn = await bringRole(driver, replicas, wizard, 'sso');
  await expectStatus(wizard, /Role ready/);
  const session = replicas.iru.lastSession();

  // A button that is gone once it was pressed leaves the focus in the panel.
  await wizard.type({ role: 'textbox', name: /ARN/ }, 'arn:aws:iam::999999999999:role/Mine');
  await expectAlert(wizard, 'Another ARN is in the field');
  await tabTo(wizard, 'Details');
  expect(await expandedOf(wizard)).toBe('true');
  await wizard.press('Enter');
  await poll(() => expandedOf(wizard)).toBe('false');
  expect(await focused(wizard)).toBe('Details');
  await wizard.press('Enter');
  await poll(() => expandedOf(wizard)).toBe('true');
  await tabTo(wizard, 'Use this ARN');
  await wizard.press('Enter');
  await poll(() => session?.arnFieldValue).toBe(arn);
  await expectStatus(wizard, /Role ready/);
  await poll(() => focused(wizard)).toBe('Role Courier');

  await tabTo(wizard, 'Copy External ID');
  await wizard.press('Enter');
  await poll(() => said(wizard)).toBe('External ID copied.');
  await poll(() => shownOn(wizard)).toBe('Copied');
  expect(await focused(wizard)).toBe('External ID copied.');
  await poll(() => shownOn(wizard)).toBe('Copy');
  expect(await focused(wizard)).toBe('Copy External ID');
  await tabTo(wizard, 'Run preflight');
  await wizard.press('Enter');
  await poll(() => panelText(wizard)).toMatch(/paste temporary credentials/);
  expect(await focused(wizard)).toBe('Run preflight');

  // Held: the focus goes to the answer, and comes back to the button that was held.
  const setup = await onlySetup(driver);
  const changed = { type: 'trust-seen', arn: setup.role.arn, trustPolicy } as const;
  await store(driver, advance(setup, changed, Date.now()));
  await wizard.reload();
  await expectAlert(wizard, 'External ID mismatch');
  await recordAnnouncements(wizard);
  await wizard.evaluate(
    () => document.querySelector<HTMLElement>('input:not([readonly])')?.focus(),
    null,
  );
  await tabTo(wizard, 'Submit Role');
  await wizard.press('Enter');
  await expectAlert(wizard, 'Submit Role was held');
  await poll(() => focused(wizard)).toBe('Submit anyway');
  await tabTo(wizard, 'Run preflight');
  await wizard.press('Enter');
  await poll(() => panelText(wizard)).toMatch(/paste temporary credentials/);
  await wizard.press('Shift+Tab');
  await tabTo(wizard, 'Submit anyway', 'Shift+Tab');
  await wizard.press('Enter');
  await poll(() => focused(wizard)).toBe('Submit Role');
  expect(session?.submittedArns).toEqual([]);
  await wizard.press('Enter');
  await poll(() => session?.submittedArns).toEqual([arn]);
  const announced = await announcements(wizard);
  expect(announced.filter((text) => text.startsWith('Submit Role was held'))).toHaveLength(1);
  expect(new Set(announced).size).toBe(announced.length);
});

/** Presses Tab until the control of this name has the focus; the page must have some to go to. */
async function tabTo(tab: Tab, name: string, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  while (passed.at(-1) !== name && passed.length < 40) {
    await tab.press(key);
    passed.push(await focused(tab));
  }
  expect(passed).not.toContain('nothing');
  expect(passed.at(-1)).toBe(name);
}

/** The name of what has the focus, in the panel too. */
function focused(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element === null || element === document.body) return 'nothing';
    return element.getAttribute('aria-label') ?? element.textContent ?? '';
  }, null);
}

/** What the button that folds the panel says of it, besides its name. */
function expandedOf(tab: Tab): Promise<string | null | undefined> {
  return tab.evaluate(() => {
    const root = document.querySelector('role-courier')?.shadowRoot;
    return root?.querySelector('.fold')?.getAttribute('aria-expanded');
  }, null);
}

/** Keeps what the panel's live regions are given to say from now on. */
function recordAnnouncements(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const root = document.querySelector('role-courier')?.shadowRoot;
    const kept: string[] = [];
    Object.assign(globalThis, { announced: kept });
    const observer = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        for (const node of addedNodes) {
          const around = target instanceof Element ? target.closest('[role="status"]') : null;
          const isAlert = node instanceof Element && node.matches('[role="alert"]');
          if (isAlert || around !== null) kept.push(node.textContent ?? '');
        }
      }
    });
    if (root) observer.observe(root, { subtree: true, childList: true });
  }, null);
}

const announcements = (tab: Tab) =>
  tab.evaluate(() => (globalThis as unknown as { announced: string[] }).announced, null);

const inPanel = (tab: Tab, selector: string) =>
  tab.evaluate((wanted) => {
    const root = document.querySelector('role-courier')?.shadowRoot;
    return root?.querySelector(wanted)?.textContent ?? '';
  }, selector);
const said = (tab: Tab) => inPanel(tab, '[aria-live]');
const shownOn = (tab: Tab) => inPanel(tab, 'button:focus');
const panelText = (tab: Tab) => inPanel(tab, 'section');
const language = (tab: Tab) =>
  tab.evaluate(() => {
    const root = document.querySelector('role-courier')?.shadowRoot;
    return root?.querySelector('section')?.lang;
  }, null);
