import type { Driver } from '../driver/driver.ts';
import { onboardingPage } from '../driver/onboarding-page.ts';
import { expectStatus } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { findingsInSchemes, noFindings } from './axe.ts';
import { ssoCard } from './errand-start.ts';
import { expect, test } from './fixtures.ts';
import { expectSetups, openPopup } from './popup-page.ts';
import { textOf } from './popup-settings-page.ts';

test.use({ driverOptions: { isJustInstalled: true } });

/** In how many tabs the page is open. */
function shownTo(driver: Driver): Promise<number> {
  return driver.inExtension(async () => {
    type Contexts = { getContexts(filter: object): Promise<{ documentUrl?: string }[]> };
    const { getContexts } = chrome.runtime as unknown as Contexts;
    const tabs = await getContexts({ contextTypes: ['TAB'] });
    return tabs.filter(({ documentUrl }) => documentUrl?.endsWith('/onboarding.html')).length;
  }, null);
}

test('opens once after the install, and not after an update', async ({ driver }) => {
  expect(await driver.frontUrl()).toMatch(onboardingPage);
  await poll(() => shownTo(driver)).toBe(1);
  const sources = await driver.open('https://acme.iru.com/compliance/sources');
  // This closes what the extension has open.
  await driver.reloadExtension();
  await expectSetups(await openPopup(driver), []);
  // By the time a wizard is read, the background has long been told of the update.
  await sources.reload();
  await sources.click({ role: 'switch', name: ssoCard });
  await expectStatus(await driver.tab(/\/connect\//), /Trust policy and external ID read/);
  expect(await shownTo(driver)).toBe(0);
});

test('says what Role Courier does, never does and may access, and leads to Iru', async ({
  driver,
}) => {
  const { extensionOrigin } = driver;
  const alone = await driver.open(`${extensionOrigin}/popup/onboarding/onboarding.html`);
  await poll(() => textOf(alone)).toMatch(/What it does.*What it never does.*What it may access/s);
  const link = () =>
    alone.evaluate(() => document.querySelector<HTMLAnchorElement>('main a')?.href, null);
  expect(await link()).toMatch(/^https:\/\/docs\.iru\.com\//);
  expect(await textOf(alone)).not.toContain('Your browser keeps Role Courier out');

  const iru = await driver.open('https://acme.iru.com/compliance/sources');
  const again = await driver.open(`${extensionOrigin}/popup/onboarding/onboarding.html`);
  await again.click({ role: 'button', name: 'Go to your Iru tab' });
  await poll(() => driver.frontUrl()).toBe(iru.url());
});

test('installed without its pages, as Firefox may, it asks for them in a click', {
  tag: '@only-firefox',
}, async ({ driver }) => {
  const path = '/popup/onboarding/onboarding.html';
  const onboarding = await driver.open(`${driver.extensionOrigin}${path}`);
  await driver.allowHosts(false);
  await poll(() => textOf(onboarding)).toContain('Your browser keeps Role Courier out');
  expect(await findingsInSchemes(onboarding)).toEqual(noFindings);
  await driver.grantWithoutPrompt('https://*.iru.com/*');
  await onboarding.click({ role: 'button', name: 'Allow these pages' });
  await poll(() => textOf(onboarding)).not.toContain('Your browser keeps Role Courier out');
  const sources = await driver.open('https://acme.iru.com/compliance/sources');
  await sources.click({ role: 'switch', name: ssoCard });
  await expectStatus(await driver.tab(/\/connect\//), /Trust policy and external ID read/);
});
