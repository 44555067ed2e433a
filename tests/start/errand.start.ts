import { mkdir, rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import {
  createRole,
  type Errand,
  givePermissions,
  openWizard,
  submitRole,
} from '../browser/errand.ts';
import { startChromium } from '../driver/chromium.ts';
import { expectStatus, readVerdicts } from '../driver/panel.ts';
import { iruAssumesIn } from '../replicas/aws/iru-assume-role.ts';
import { startReplicas } from '../replicas/server.ts';

const shots = new URL('../../.artifacts/errand/', import.meta.url).pathname;
const cardName = 'AWS IAM Identity Center (SSO)';

test('the errand', async () => {
  await rm(shots, { recursive: true, force: true });
  await mkdir(shots, { recursive: true });
  const replicas = await startReplicas();
  replicas.iru.settings.assumeRole = iruAssumesIn(replicas.aws);
  const colorScheme = process.env.ROLE_COURIER_COLOR_SCHEME === 'dark' ? 'dark' : 'light';
  const headless = process.env.ROLE_COURIER_HEADLESS === '1';
  const driver = await startChromium({
    port: replicas.port,
    headless,
    slowMo: headless ? 0 : 400,
    colorScheme,
  });

  let count = 0;
  const errand: Errand = {
    driver,
    cardName,
    before: async (step, tab) => {
      count += 1;
      const name = `${String(count).padStart(2, '0')}-${step.toLowerCase().replace(/[^a-z]+/g, '-')}`;
      await tab?.screenshot(`${shots}${name}.png`);
    },
  };

  const wizard =
    await test.step(`Iru: the source “${cardName}” is turned on, its wizard opens and is read`, () =>
      openWizard(errand));
  const actionsBefore = driver.actions();
  const aws =
    await test.step('AWS: the create-role form is filled from the wizard, read back, and the admin creates the role', () =>
      createRole(errand, wizard));
  await test.step('AWS: the inline read policy is filled and the admin creates it', () =>
    givePermissions(errand, aws));
  await expectStatus(wizard, /Role ready/);
  const found = Object.values(await readVerdicts(wizard));
  await test.step(`Iru: the ARN stands in the wizard; preflight says ${found.join(', ')}`, () => {
    expect(found).not.toContain('fail');
    expect(found.filter((verdict) => verdict === 'pass').length).toBeGreaterThanOrEqual(4);
  });
  await test.step('Iru: the admin submits the role; Connection Configured', () =>
    submitRole(errand, wizard));
  await wizard.screenshot(`${shots}11-connected.png`);
  const popup = await driver.open(`${driver.extensionOrigin}/popup/popup.html`);
  await popup.screenshot(`${shots}12-popup.png`);

  const actions = driver.actions() - actionsBefore;
  const [session] = [...replicas.iru.sessions.values()];
  await test.step(`${actions} user actions from the wizard shown to Connected, none typed or pasted`, () => {
    expect(actions).toBe(9);
  });
  await test.step(`The wizard was given ${session?.submittedArns.at(-1)}`, () => {
    expect(session?.status).toBe('connected');
    const role = replicas.console.roles.get('IruComplianceSSORead');
    expect(session?.submittedArns).toEqual([role?.arn]);
  });
  await test.step('The extension pressed none of the buttons that write', () => {
    expect([...replicas.iru.untrustedClicks, ...replicas.console.untrustedClicks]).toEqual([]);
  });
  await driver.close();
  await replicas.close();
});
