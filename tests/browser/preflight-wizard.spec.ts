import type { Setup } from '../../src/setup/setup.ts';
import type { Driver, Tab } from '../driver/driver.ts';
import { expectAlert, expectStatus, readPanel, readVerdicts, wholeText } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import type { Replicas } from '../replicas/server.ts';
import { bringRole, onlySetup } from './bring-role.ts';
import { openWizard, submitRole } from './errand.ts';
import { ssoCard } from './errand-start.ts';
import { expect, test } from './fixtures.ts';
import { openPopup } from './popup-page.ts';
import { keepCredentials, signIn } from './preflight-live/live-world.ts';

async function toRoleReady(driver: Driver, replicas: Replicas): Promise<Tab> {
  const wizard = await openWizard({ driver, cardName: ssoCard });
  await expectStatus(wizard, /Trust policy and external ID read/);
  await bringRole(driver, replicas, wizard, 'sso');
  await expectStatus(wizard, /Role ready/);
  // Written by then: what a spec changes in the setup stays.
  await poll(async () => (await onlySetup(driver)).stage).toBe('arn-returned');
  return wizard;
}

const isAsking = (driver: Driver) =>
  driver.inExtension(
    async () => 'preflightRun' in (await chrome.storage.session.get('preflightRun')),
    null,
  );

/** As if the console had shown another policy of the role, just now or at that time. */
function changeRole(driver: Driver, at = Date.now()): Promise<void> {
  return driver.inExtension(async (changedAt) => {
    const [[key, setup] = ['', {}]] = Object.entries(await chrome.storage.local.get(null)).filter(
      ([each]) => each.startsWith('setup/'),
    );
    const { role } = setup as Setup;
    await chrome.storage.local.set({
      [key]: { ...(setup as Setup), role: { ...role, changedAt } },
    });
  }, at);
}

test('the wizard shows what AWS itself said, once it may be asked', async ({
  driver,
  replicas,
}) => {
  const wizard = await toRoleReady(driver, replicas);
  await wizard.click({ role: 'button', name: 'Run preflight' });
  await poll(() => wholeText(wizard)).toMatch(/paste temporary credentials/);
  const popup = await openPopup(driver);
  const { accessKeyId, secretAccessKey, sessionToken } = signIn(replicas.aws);
  await popup.evaluate(
    (credentials) => chrome.runtime.sendMessage({ type: 'keep-credentials', credentials }),
    { accessKeyId, secretAccessKey, sessionToken, expiresAt: null },
  );
  await poll(() => wholeText(wizard)).not.toMatch(/paste temporary credentials/);
  await driver.grantWithoutPrompt('https://*.amazonaws.com/*');
  await popup.click({ role: 'button', name: 'Run preflight' });
  await poll(async () => Object.values(await readVerdicts(wizard))).toHaveLength(9);
  await poll(async () => Object.values(await readVerdicts(wizard))).not.toContain('unknown');
  expect(Object.values(await readVerdicts(wizard))).not.toContain('fail');
  await poll(() => isAsking(driver)).toBe(false);
  // Now that the browser allows it, the wizard's own button asks too.
  const calls = replicas.aws.calls.length;
  await wizard.click({ role: 'button', name: 'Run preflight' });
  await poll(() => replicas.aws.calls.length).toBeGreaterThan(calls);
  await poll(() => isAsking(driver)).toBe(false);
  // … and it asks by itself where the console has shown a change of the role meanwhile.
  const before = replicas.aws.calls.length;
  await changeRole(driver);
  await wizard.reload();
  await poll(() => replicas.aws.calls.length).toBeGreaterThan(before);
  await poll(() => isAsking(driver)).toBe(false);
  await poll(async () => Object.values(await readVerdicts(wizard))).not.toContain('unknown');
  expect(await wholeText(wizard)).not.toMatch(/changed since AWS was asked/);
  await submitRole({ driver, cardName: ssoCard }, wizard);
});

test('a failure that only AWS knows holds Submit Role', async ({ driver, replicas }) => {
  const wizard = await toRoleReady(driver, replicas);
  const role = replicas.console.roles.get('IruComplianceSSORead');
  if (role) role.inlinePolicies = {};
  // Of a change seen just now, AWS might not know yet.
  await changeRole(driver, Date.now() - 3_600_000);
  await keepCredentials(driver, signIn(replicas.aws));
  await driver.grantWithoutPrompt('https://*.amazonaws.com/*');
  const popup = await openPopup(driver);
  await popup.click({ role: 'button', name: 'Run preflight' });
  await expectAlert(wizard, 'Missing permissions');
  await wizard.click({ role: 'button', name: 'Submit Role' });
  await expectAlert(wizard, 'Submit Role was held');
  expect(replicas.iru.lastSession()?.submittedArns).toEqual([]);
});

test('Iru’s own error comes with its likely cause; what stood there before is no answer', async ({
  driver,
  replicas,
}) => {
  let answer: () => void = () => undefined;
  const mayAnswer = new Promise<void>((resolve) => {
    answer = resolve;
  });
  replicas.iru.settings.assumeRole = async (arn) => {
    await mayAnswer;
    const error = `AssumeRole denied: not authorized to perform: sts:AssumeRole on resource: ${arn}`;
    return { ok: false, error };
  };
  const wizard = await toRoleReady(driver, replicas);
  await wizard.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML(
      'afterbegin',
      `<p>Once Iru gets in, “Connection Configured” appears.</p>
       <div role="alert">Evidence is collected late tonight: maintenance.</div>`,
    );
  }, null);
  await wizard.click({ role: 'button', name: 'Submit Role' });
  await expectStatus(wizard, /Iru is checking/);
  expect((await readPanel(wizard))?.alerts).toEqual([]);
  answer();
  await expectAlert(wizard, /^Iru refused the role.*AssumeRole denied/);
  await poll(async () => (await readPanel(wizard))?.alerts.join(' ')).toMatch(
    /AssumeRole denied: .* wait/is,
  );
});
