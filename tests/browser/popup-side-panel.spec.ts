import type { Driver } from '../driver/driver.ts';
import type { FirefoxDriver } from '../driver/firefox.ts';
import { poll } from '../driver/poll.ts';
import { expect, test } from './fixtures.ts';
import { expectSetups, openPopup, readPopup } from './popup-page.ts';
import { setupAfter, store } from './popup-seed.ts';

/** Whether Chromium's side panel or Firefox's sidebar shows the extension. */
function isPanelOpen(driver: Driver): Promise<boolean> {
  return driver.inExtension(async () => {
    type Sidebar = { sidebarAction?: { isOpen(options: object): Promise<boolean> } };
    const { sidebarAction } = chrome as unknown as Sidebar;
    if (sidebarAction) return sidebarAction.isOpen({});
    type Contexts = { getContexts(filter: object): Promise<object[]> };
    const { getContexts } = chrome.runtime as unknown as Contexts;
    return (await getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
  }, null);
}

test('the popup opens the side panel, and closes', async ({ driver }) => {
  // With its last tab the window would go, and the panel with it.
  await driver.open('https://acme.iru.com/compliance/sources');
  const popup = await openPopup(driver);
  expect(await isPanelOpen(driver)).toBe(false);
  await popup.click({ role: 'button', name: 'Keep open beside the page' });
  await poll(() => isPanelOpen(driver)).toBe(true);
  // Firefox's WebDriver learns neither the address of an extension's page nor its end.
  await poll(() => popup.evaluate(() => 'open', null).catch(() => 'closed')).toBe('closed');
});

// Chromium hears a shortcut of an extension from the system's keyboard alone.
test('the key opens it, though the background sleeps', { tag: '@only-firefox' }, async ({
  driver,
}) => {
  await driver.open('https://acme.iru.com/compliance/sources');
  expect(await isPanelOpen(driver)).toBe(false);
  await driver.killBackground();
  await (driver as FirefoxDriver).pressShortcut();
  await poll(() => isPanelOpen(driver)).toBe(true);
});

test('it shows the same setups, stays open, and keeps what is being typed', async ({ driver }) => {
  await store(driver, setupAfter('iam'));
  const path = `${driver.extensionOrigin}/popup/side-panel/side-panel.html`;
  const panel = await driver.open(path);
  await expectSetups(panel, ['AWS IAM']);
  await panel.evaluate(() => {
    window.close = () => document.body.replaceChildren('closed');
  }, null);
  await panel.click({ role: 'button', name: 'Go to wizard' });
  await driver.tab(/acme\.iru\.com\/connect\/of-a-stored-setup/);
  await expectSetups(panel, ['AWS IAM']);

  const another = await driver.open(path);
  await expectSetups(another, ['AWS IAM']);
  await another.evaluate(() => {
    const sections = [...document.querySelectorAll('details')];
    const site = sections.find((each) => each.textContent?.startsWith('A wizard on another site'));
    if (site) site.open = true;
  }, null);
  await another.type({ role: 'textbox', name: 'Address of the wizard' }, 'connect.exam');
  await another.close();
  const again = await driver.open(path);
  await poll(() =>
    again.evaluate(() => document.querySelector<HTMLInputElement>('.field input')?.value, null),
  ).toBe('connect.exam');
  expect((await readPopup(again)).alerts).toEqual([]);
});
