import { expect, test } from '@playwright/test';
import {
  createRole,
  type Errand,
  givePermissions,
  openWizard,
  submitRole,
} from '../browser/errand.ts';
import { openPopup } from '../browser/popup-page.ts';
import { keepCredentials, runPreflight, signIn } from '../browser/preflight-live/live-world.ts';
import { startChromium } from '../driver/chromium.ts';
import { expectStatus, readVerdicts } from '../driver/panel.ts';
import { iruAssumesIn } from '../replicas/aws/iru-assume-role.ts';
import { startReplicas } from '../replicas/server.ts';
import { StepPictures } from './step-pictures.ts';

const shots = new URL('../../.artifacts/errand/', import.meta.url).pathname;
const cardName = 'AWS IAM Identity Center (SSO)';

const listOf = (verdicts: Record<string, string>) =>
  Object.entries(verdicts)
    .map(([check, verdict]) => `${check} ${verdict}`)
    .join(', ');

test('the errand', async () => {
  const pictures = await StepPictures.in(shots);
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

  const errand: Errand = {
    driver,
    cardName,
    before: async (step, tab) => {
      if (tab) await pictures.take(step, tab);
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
  const offline = Object.values(await readVerdicts(wizard));
  await test.step(`Iru: the ARN stands in the wizard; preflight by what the pages showed: ${offline.join(', ')}`, () => {
    expect(offline).not.toContain('fail');
    expect(offline.filter((verdict) => verdict === 'pass').length).toBeGreaterThanOrEqual(4);
  });
  const actionsOfErrand = driver.actions();
  const popup = await openPopup(driver);
  const live =
    await test.step('AWS itself is asked about the role, with temporary credentials of the admin', async () => {
      await keepCredentials(driver, signIn(replicas.aws));
      await driver.grantWithoutPrompt('https://*.amazonaws.com/*');
      return runPreflight(popup);
    });
  await pictures.take('AWS was asked: preflight', popup);
  await test.step(`AWS answered ${replicas.aws.calls.length} calls: ${listOf(live)}`, async () => {
    // The role is a minute old at the most: that it may not be known everywhere yet is told.
    const { propagation, ...others } = live;
    expect(['pass', 'warn']).toContain(propagation);
    expect(new Set(Object.values(others))).toEqual(new Set(['pass']));
    expect(replicas.aws.calls.length).toBeGreaterThan(10);
  });
  await popup.close();
  const actionsOfPreflight = driver.actions() - actionsOfErrand;
  await test.step('Iru: the admin submits the role; Connection Configured', () =>
    submitRole(errand, wizard));
  await pictures.take('Connected', wizard);
  const last = await openPopup(driver);
  await pictures.take('The setup in the popup', last);

  const actions = driver.actions() - actionsBefore - actionsOfPreflight;
  const [session] = [...replicas.iru.sessions.values()];
  await test.step(`${actions} user actions from the wizard shown to Connected, besides asking AWS; none typed or pasted`, () => {
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
  await pictures.showAll();
  await driver.close();
  await replicas.close();
});
