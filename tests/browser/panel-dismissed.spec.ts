import type { Tab } from '../driver/driver.ts';
import { expectNoPanel, expectStatus } from '../driver/panel.ts';
import { openWizard } from './errand.ts';
import { ssoCard } from './errand-start.ts';
import { expect, test } from './fixtures.ts';

const dismiss = { role: 'button', name: 'Dismiss on this page' } as const;
const read = /Trust policy and external ID read/;

test('a dismissed panel stays away until the page is loaded anew or the popup asks for it', async ({
  driver,
}) => {
  const wizard = await openWizard({ driver, cardName: ssoCard });
  await expectStatus(wizard, read);
  await wizard.type({ role: 'textbox', name: /ARN/ }, 'arn:');
  await wizard.click(dismiss);
  await expectNoPanel(wizard);
  const focused = () => wizard.evaluate(() => document.activeElement?.localName, null);
  expect(await focused()).toBe('input');

  // The page goes on, and so does what Role Courier knows of it.
  await wizard.type({ role: 'textbox', name: /ARN/ }, 'arn:aws');
  await expectNoPanel(wizard);
  await recordStatus(wizard);
  await driver.inExtension(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    await chrome.tabs.sendMessage(tab?.id ?? 0, { type: 'show-panel' });
  }, wizard.url());
  await expectStatus(wizard, read);
  expect(await recordedStatus(wizard)).toEqual(['', expect.stringMatching(read)]);
  expect(await focused()).toBe('role-courier');

  await wizard.click(dismiss);
  await expectNoPanel(wizard);
  await wizard.reload();
  await expectStatus(wizard, read);
});

/** Keeps what the panel's status says as the panel comes, and all that it is given to say after. */
function recordStatus(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const kept: string[] = [];
    Object.assign(globalThis, { statuses: kept });
    new MutationObserver((_, arrival) => {
      const root = document.querySelector('role-courier')?.shadowRoot;
      const status = root?.querySelector('[role="status"]');
      if (!status) return;
      arrival.disconnect();
      kept.push(status.textContent ?? '');
      new MutationObserver(() => kept.push(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }).observe(document.documentElement, { childList: true });
  }, null);
}

const recordedStatus = (tab: Tab) =>
  tab.evaluate(() => (globalThis as unknown as { statuses: string[] }).statuses, null);
