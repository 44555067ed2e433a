import type { Driver } from '../driver/driver.ts';
import { FirefoxDriver } from '../driver/firefox.ts';
import { createRole, givePermissions, submitRole } from './errand.ts';
import { ssoCard } from './errand-start.ts';
import { expect, test } from './fixtures.ts';

test('the whole errand stays in the container it began in, where the sign-ins are', async ({
  driver,
}) => {
  const firefox = inFirefox(driver);
  const errand = { driver, cardName: ssoCard };
  await firefox.openInContainer('https://acme.iru.com/compliance/sources');
  const sources = await driver.tab(/\/compliance\/sources/);
  await sources.click({ role: 'switch', name: /Identity Center \(SSO\)$/ });
  const wizard = await driver.tab(/\/connect\//);
  const aws = await createRole(errand, wizard);
  await wizard.close();
  await givePermissions(errand, aws);
  const again = await driver.tab(/\/connect\//);
  await submitRole(errand, again);
  const urls = [sources.url(), aws.url(), again.url()];
  expect(await firefox.urlsInContainers()).toEqual(urls);
});

function inFirefox(driver: Driver): FirefoxDriver {
  if (driver instanceof FirefoxDriver) return driver;
  throw new Error('Only Firefox has containers.');
}
