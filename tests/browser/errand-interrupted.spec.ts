import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAlert, expectNoPanel, expectStatus, readPanel } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { startDriver } from '../driver/start-driver.ts';
import { iruAssumesIn } from '../replicas/aws/iru-assume-role.ts';
import { bringRole, onlySetup } from './bring-role.ts';
import { createRole, givePermissions, openWizard, submitRole } from './errand.ts';
import { ssoCard, startSso } from './errand-start.ts';
import { expect, test } from './fixtures.ts';
import { turns } from './turns.ts';

const inTurn = turns();

const errandOf = <T>(driver: T) => ({ driver, cardName: ssoCard });

test(
  'the wizard’s tab is closed: Return to Iru opens it again, with the ARN',
  inTurn(),
  async ({ driver, replicas }) => {
    const errand = errandOf(driver);
    const wizard = await openWizard(errand);
    const url = wizard.url();
    const aws = await createRole(errand, wizard);
    await wizard.close();
    await givePermissions(errand, aws);
    const again = await driver.tab(/\/connect\//);
    expect(again.url()).toBe(url);
    await submitRole(errand, again);
    expect(replicas.iru.lastSession()?.status).toBe('connected');
  },
);

test(
  'the AWS tab is closed before the role is created: another one is opened and filled',
  inTurn(),
  async ({ driver }) => {
    const { wizard, aws } = await startSso(driver);
    await aws.close();
    await wizard.click({ role: 'button', name: 'Create role in AWS' });
    const again = await driver.tab(/#\/roles\/create/);
    await expectStatus(again, /trust policy is in the editor/);
  },
);

test('“Create role in AWS” shows the tab that is there already', inTurn(), async ({ driver }) => {
  const { wizard, aws } = await startSso(driver);
  const count = driver.tabs().length;
  await wizard.click({ role: 'button', name: 'Create role in AWS' });
  await poll(() => driver.frontUrl()).toBe(aws.url());
  expect(driver.tabs()).toHaveLength(count);
});

test(
  'the browser is restarted with the role made: nothing is lost',
  inTurn(),
  async ({ replicas }, { project }) => {
    const profile = await mkdtemp(join(tmpdir(), 'role-courier-restart-'));
    const before = await startDriver(project.name, { port: replicas.port, profile });
    const errand = errandOf(before);
    const wizard = await openWizard(errand);
    const url = wizard.url();
    await expectStatus(wizard, /Trust policy and external ID read/);
    await bringRole(before, replicas, wizard, 'sso');
    await expectStatus(wizard, /Role ready/);
    await before.close();

    const after = await startDriver(project.name, { port: replicas.port, profile });
    const again = await after.open(url);
    await submitRole(errandOf(after), again);
    expect(replicas.iru.lastSession()?.status).toBe('connected');
    await after.close();
    await rm(profile, { recursive: true, force: true });
  },
);

/** What Iru may say, and what the panel makes of it. */
const complaints: [error: string, told: RegExp][] = [
  ['AssumeRole denied: not yet', /Iru was denied sts:AssumeRole/],
  [
    'Not authorized to perform: sso:ListApplications',
    /let in, and then denied sso:ListApplications/,
  ],
  ['The role ARN is malformed', /the role ARN is not one that Iru accepts/],
  ['No permission sets were found in this member account', /found nothing to read/],
];

test(
  'Iru’s refusals are shown with their likely cause, and a later success ends the setup',
  inTurn(),
  async ({ driver, replicas }) => {
    let said: string | null = null;
    const assume = iruAssumesIn(replicas.aws);
    replicas.iru.settings.assumeRole = (...role) =>
      said === null ? assume(...role) : Promise.resolve({ ok: false, error: said });
    const wizard = await openWizard(errandOf(driver));
    await expectStatus(wizard, /Trust policy and external ID read/);
    await bringRole(driver, replicas, wizard, 'sso');
    await expectStatus(wizard, /Role ready/);
    const alerts = async () => (await readPanel(wizard))?.alerts.join() ?? '';
    for (const [error, told] of complaints) {
      said = error;
      await wizard.click({ role: 'button', name: 'Submit Role' });
      await expectAlert(wizard, 'Iru refused the role');
      await poll(alerts).toContain(error);
      await poll(alerts).toMatch(told);
    }
    said = null;
    await wizard.click({ role: 'button', name: 'Submit Role' });
    await expectStatus(wizard, /Connection Configured/);
  },
);

test(
  'a setup that is forgotten stays forgotten while its wizard is open',
  inTurn(),
  async ({ driver }) => {
    const { wizard, aws } = await startSso(driver);
    const popup = await driver.open(`${driver.extensionOrigin}/popup/popup.html`);
    await popup.click({ role: 'button', name: /^Forget/ });
    await popup.click({ role: 'button', name: /^Yes/ });
    await expectNoPanel(wizard);
    await expectNoPanel(aws);
    const stored = () => driver.inExtension(() => chrome.storage.local.get(null), null);
    expect(Object.keys(await stored()).filter((key) => key.startsWith('setup/'))).toEqual([]);
    await wizard.reload();
    await expectStatus(wizard, /Trust policy and external ID read/);
  },
);

test(
  'Iru answers Submit Role before the background has woken',
  inTurn(),
  async ({ driver, replicas }) => {
    replicas.iru.settings.submitDelayMs = 0;
    const wizard = await driver.open(replicas.iru.openWizard().url);
    await expectStatus(wizard, /Trust policy and external ID read/);
    await bringRole(driver, replicas, wizard, 'sso');
    await expectStatus(wizard, /Role ready/);
    await driver.killBackground();
    await wizard.click({ role: 'button', name: 'Submit Role' });
    await expectStatus(wizard, /This setup is done/);
    await poll(async () => (await onlySetup(driver)).stage).toBe('connected');
  },
);

test('a setup that nobody touched for a week is forgotten', inTurn(), async ({ driver }) => {
  const { wizard } = await startSso(driver);
  await driver.inExtension(async () => {
    const week = 7 * 24 * 60 * 60 * 1_000;
    const stored = await chrome.storage.local.get(null);
    for (const [key, setup] of Object.entries(stored)) {
      if (!key.startsWith('setup/')) continue;
      const old = { ...Object(setup), id: 'old', touchedAt: Date.now() - week - 1_000 };
      await chrome.storage.local.set({ 'setup/old': old });
    }
  }, null);
  await driver.open(`${driver.extensionOrigin}/popup/popup.html`);
  const kept = async () =>
    Object.keys(await driver.inExtension(() => chrome.storage.local.get(null), null)).filter(
      (key) => key.startsWith('setup/'),
    );
  await poll(async () => (await kept()).includes('setup/old')).toBe(false);
  expect(await kept()).toHaveLength(1);
  await expectStatus(wizard, /Go through the IAM form/);
});
