import { expectStatus } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { openWizard } from './errand.ts';
import { expect, test } from './fixtures.ts';
import { expectSetups, focusedName, openPopup, readPopup } from './popup-page.ts';
import { account, externalId, setupAfter, store } from './popup-seed.ts';
import {
  alertsOf,
  chooseFile,
  exported,
  fillField,
  openSettings,
  storedSettings,
  textOf,
} from './popup-settings-page.ts';

const sso = 'AWS IAM Identity Center (SSO)';

/** Runs in the extension: the cards switched on whose wizard was not seen yet. */
async function waitingCards(): Promise<unknown> {
  return (await chrome.storage.session.get('switched-on'))['switched-on'];
}

test('what is set is what a new setup is like; a source that is off starts none', async ({
  driver,
}) => {
  const page = await openSettings(driver);
  await page.click({ role: 'radio', name: 'The whole Iru account (broader than asked)' });
  await fillField(page, 'Role name', 'corp-{suggested}');
  await poll(() => textOf(page)).toContain(`For ${sso} that makes corp-IruComplianceSSORead.`);
  await page.click({ role: 'checkbox', name: 'AWS CloudTrail' });
  await fillField(page, 'Days until an untouched setup is forgotten', '30');
  await page.click({ role: 'button', name: 'Remove tag iru-source' });
  await page.click({ role: 'button', name: 'Add tag' });
  await fillField(page, 'Key of tag 2', 'team');
  await fillField(page, 'Value of tag 2', '{source}-readers');
  await poll(() => storedSettings(driver)).toEqual({
    version: 1,
    trustRoute: 'another-account',
    roleName: 'corp-{suggested}',
    roleNames: [],
    tags: [
      { key: 'managed-by', value: 'iru-compliance' },
      { key: 'team', value: '{source}-readers' },
    ],
    sourcesOff: ['cloudtrail'],
    keptForDays: 30,
  });

  const off = await openWizard({ driver, cardName: 'AWS CloudTrail' });
  await poll(() => textOf(off)).toContain('Submit Role');
  await poll(() => driver.inExtension(waitingCards, null)).toEqual([]); // it was seen
  const wizard = await openWizard({ driver, cardName: sso });
  await expectStatus(wizard, /Trust policy and external ID read/);
  const popup = await openPopup(driver);
  await expectSetups(popup, [sso]);
  const [setup] = (await readPopup(popup)).setups;
  expect(setup?.values['Role name']).toBe('corp-IruComplianceSSORead');
});

test('what IAM would refuse is told at the field, and not stored', async ({ driver }) => {
  const page = await openSettings(driver);
  await fillField(page, 'Role name', 'team {team}');
  await poll(() => alertsOf(page)).toEqual([expect.stringMatching(/role name/i)]);
  await fillField(page, 'Role name', '{suggested}');
  await poll(() => alertsOf(page)).toEqual([]);
  await fillField(page, 'Days until an untouched setup is forgotten', '91');
  await poll(() => alertsOf(page)).toEqual(['Write a whole number of days, from 1 to 90.']);
  await fillField(page, 'Key of tag 1', 'aws:created');
  await poll(() => alertsOf(page)).toContainEqual(expect.stringMatching(/begins with “aws:”/));
  const stored = await storedSettings(driver);
  expect(stored?.roleName ?? '{suggested}').toBe('{suggested}');
  expect(stored?.keptForDays ?? 7).toBe(7);
});

test('a wizard’s site is allowed by its address, and taken back', async ({ driver }) => {
  await driver.grantWithoutPrompt('https://connect.example.com/*');
  const page = await openSettings(driver);
  await fillField(page, 'Address of the wizard', 'http://connect.example.com/wizard');
  await page.click({ role: 'button', name: 'Allow site' });
  await poll(() => alertsOf(page)).toEqual(['A wizard’s site has to begin with https://.']);
  await fillField(page, 'Address of the wizard', 'connect.example.com/wizard');
  await page.click({ role: 'button', name: 'Allow site' });
  await page.click({ role: 'button', name: 'Remove connect.example.com' });
  await poll(() => textOf(page)).toContain('No other site is allowed.');
  expect(await focusedName(page)).toBe('Wizard sites');
});

test('settings are exported without anything of a setup, and imported elsewhere', async ({
  driver,
}) => {
  await store(driver, setupAfter('sso'));
  const page = await openSettings(driver);
  await fillField(page, 'Days until an untouched setup is forgotten', '14');
  await poll(() => exported(page)).toContain('"keptForDays": 14');
  const file = await exported(page);
  expect(file).not.toContain(externalId);
  expect(file).not.toContain(account);

  const { settings, ...others } = JSON.parse(file);
  const changed = { ...settings, roleName: 'it-{source}', sourcesOff: ['iam'] };
  const hosts = ['https://connect.example.com'];
  await chooseFile(page, JSON.stringify({ ...others, settings: changed, wizardHosts: hosts }));
  await poll(() => storedSettings(driver)).toEqual(changed);
  // A site is handed on too, but only the browser's question lets it in.
  await poll(() => textOf(page)).toContain('Your browser does not allow it yet.');
  await chooseFile(page, JSON.stringify({ ...others, settings: { ...settings, tags: 'none' } }));
  await poll(() => alertsOf(page)).toEqual([expect.stringMatching(/“settings › tags”/)]);
  expect(await storedSettings(driver)).toEqual(changed);
});
