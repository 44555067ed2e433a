import type { Driver, Tab } from '../driver/driver.ts';
import { expectAlert, expectStatus, readPanel } from '../driver/panel.ts';
import { startSso } from './errand-start.ts';
import { expect, test } from './fixtures.ts';

// Chromium leaves the old scripts in open pages. Firefox ends them, and starts the new ones there.
test('after an update each page says once to be reloaded, or has the new panel alone', async ({
  driver,
}) => {
  const { wizard, aws } = await startSso(driver);
  await driver.reloadExtension();
  if (driver.browserName === 'chromium') {
    for (const tab of [wizard, aws]) await expectAlert(tab, 'Reload this page');
    await changePage(wizard);
    await startAnew(driver);
    await expectStatus(aws, /This form can be filled/);
    // By now the wizard's orphan has had its turn too.
    expect((await readPanel(wizard))?.alerts).toHaveLength(1);
    await wizard.click({ role: 'button', name: 'Reload the page' });
  }
  await expectStatus(wizard, /Go through the IAM form/);
  await expectStatus(aws, /This form can be filled/);
  for (const tab of [wizard, aws]) expect(await countPanels(tab)).toBe(1);
  await aws.click({ role: 'button', name: 'Fill this page' });
  await expectStatus(aws, /trust policy is in the editor/);
});

/** The orphan’s observers and timers have something to do. */
async function changePage(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    document.body.append(document.createElement('p'));
    window.dispatchEvent(new Event('hashchange'));
  }, null);
}

/** Puts the new script beside the orphan, as a host that is allowed does. */
async function startAnew(driver: Driver): Promise<void> {
  await driver.inExtension(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://*.console.aws.amazon.com/*' });
    const target = { tabId: tab?.id ?? 0 };
    await chrome.scripting.executeScript({ target, files: ['content-scripts/aws.js'] });
  }, null);
}

function countPanels(tab: Tab): Promise<number> {
  return tab.evaluate(() => document.querySelectorAll('role-courier').length, null);
}
