import { expectStatus } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { openWizard } from './errand.ts';
import { ssoCard } from './errand-start.ts';
import { expect, test } from './fixtures.ts';

test('the panel is where the contract says, and a page’s script cannot work it', async ({
  driver,
}) => {
  const wizard = await openWizard({ driver, cardName: ssoCard });
  await expectStatus(wizard, /Trust policy and external ID read/);
  const tabs = driver.tabs().length;
  const found = await wizard.evaluate(() => {
    const host = document.querySelector('html > role-courier');
    const regions = host?.shadowRoot?.querySelectorAll(
      '[role="region"][aria-label="Role Courier"]',
    );
    const button = [...(host?.shadowRoot?.querySelectorAll('button') ?? [])].find(
      ({ textContent }) => textContent === 'Create role in AWS',
    );
    button?.click();
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    return {
      regions: regions?.length,
      statuses: host?.shadowRoot?.querySelectorAll('[role="status"]').length,
      button: button !== undefined,
    };
  }, null);
  expect(found).toEqual({ regions: 1, statuses: 1, button: true });
  await expectStatus(wizard, /Trust policy and external ID read/);
  expect(driver.tabs()).toHaveLength(tabs);

  await wizard.click({ role: 'button', name: 'Create role in AWS' });
  await driver.tab(/#\/roles\/create/);
});

test('a page’s script cannot make the extension believe a toggle or Submit was pressed', async ({
  driver,
}) => {
  const sources = await driver.open('https://acme.iru.com/compliance/sources');
  await poll(() =>
    sources.evaluate(() => document.querySelectorAll('[role="switch"]').length, null),
  ).toBeGreaterThan(5);
  await sources.evaluate(
    () => document.querySelector<HTMLElement>('[role="switch"]')?.click(),
    null,
  );
  // The admin's own click afterwards is the only one that is remembered.
  await sources.click({ role: 'switch', name: /(^|Turn on )AWS CloudTrail$/ });
  const wizard = await driver.tab(/\/connect\//);
  await poll(() => driver.inExtension(remembered, null), { message: 'cards remembered' }).toEqual([
    'AWS CloudTrail',
  ]);
  await wizard.close();
});

/**
 * Runs in the extension: every card ever taken up, in a setup or waiting for its wizard. The wizard that
 * the page's own press opens makes a setup too, of a source that has no name.
 */
async function remembered(): Promise<string[]> {
  const { 'switched-on': waiting = {} } = await chrome.storage.session.get('switched-on');
  const setups = Object.values(await chrome.storage.local.get(null));
  return [...Object.values(waiting as object), ...setups].flatMap((each) => each.cardName || []);
}
