import type { Driver } from '../driver/driver.ts';
import { expectStatus } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { bringRole } from './bring-role.ts';
import { submitRole } from './errand.ts';
import { ssoCard, startSso } from './errand-start.ts';
import { expect, test } from './fixtures.ts';
import { turns } from './turns.ts';

const inTurn = turns();

test('a console tab that the browser discards to save memory goes on with its setup', async ({
  driver,
}) => {
  const { aws } = await startSso(driver);
  await driver.open('about:blank');
  await driver.inExtension(async () => {
    const tabs = await chrome.tabs.query({ url: 'https://*.console.aws.amazon.com/*' });
    for (const { id = -1 } of tabs) await chrome.tabs.discard(id);
  }, null);
  const brought = await driver.inExtension(async () => {
    const [tab] = await chrome.tabs.query({ discarded: true });
    await chrome.tabs.update(tab?.id ?? -1, { active: true });
    return tab?.url;
  }, null);
  expect(brought).toBe(aws.url());
  const again = await driver.tab(/#\/roles\/create/);
  await expectStatus(again, /trust policy is in the editor, read back/);
});

test(
  'the browser keeps the tabs of a setup for as long as it goes on',
  inTurn(),
  async ({ driver, replicas }) => {
    const { wizard, aws } = await startSso(driver);
    await poll(() => kept(driver)).toEqual([aws.url(), wizard.url()].sort());
    await bringRole(driver, replicas, wizard, 'sso');
    await submitRole({ driver, cardName: ssoCard }, wizard);
    await poll(() => kept(driver)).toEqual([]);
  },
);

test('tabs of a setup that is forgotten are tabs like any other', inTurn(), async ({ driver }) => {
  const { wizard, aws } = await startSso(driver);
  await poll(() => kept(driver)).toEqual([aws.url(), wizard.url()].sort());
  const popup = await driver.open(`${driver.extensionOrigin}/popup/popup.html`);
  await popup.click({ role: 'button', name: /^Forget/ });
  await popup.click({ role: 'button', name: /^Yes/ });
  await poll(() => kept(driver)).toEqual([]);
});

/** The addresses of the tabs that the browser may not discard by itself. */
function kept(driver: Driver): Promise<(string | undefined)[]> {
  return driver.inExtension(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs
      .filter(({ autoDiscardable }) => !autoDiscardable)
      .map(({ url }) => url)
      .sort();
  }, null);
}
