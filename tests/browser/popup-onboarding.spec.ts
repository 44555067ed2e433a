import { onboardingPage } from '../driver/onboarding-page.ts';
import { poll } from '../driver/poll.ts';
import { expect, test } from './fixtures.ts';
import { expectSetups, openPopup } from './popup-page.ts';
import { textOf } from './popup-settings-page.ts';

test('opens once after the install, and not after an update', async ({ driver }) => {
  expect(await driver.frontUrl()).toMatch(onboardingPage);
  const sources = await driver.open('https://acme.iru.com/compliance/sources');
  await driver.reloadExtension();
  await expectSetups(await openPopup(driver), []);
  expect(await driver.frontUrl()).toMatch(/popup\.html$/);
  await sources.close();
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
