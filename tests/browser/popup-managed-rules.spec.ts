import { expectAlert, expectStatus, readPanel } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { findingsInSchemes, noFindings } from './axe.ts';
import { createRole, openWizard } from './errand.ts';
import { ssoCard } from './errand-start.ts';
import { expect, test } from './fixtures.ts';
import { layDown } from './lay-down.ts';
import { expectSetups, openPopup, readPopup } from './popup-page.ts';
import { roleCreated, setupAfter, store } from './popup-seed.ts';
import { openSettings, textOf } from './popup-settings-page.ts';

test('rules of the organization are shown as locked, with what could not be read of them', async ({
  driver,
}) => {
  await layDown(driver, {
    allowedAccountIds: ['111122223333'],
    roleNamePattern: 'corp-{suggested}',
    requiredTags: [{ key: 'cost-center', value: '42' }],
    wizardHosts: ['connect.example.com', 'https://slip.example.com'],
    livePreflight: false,
  });
  const page = await openSettings(driver);
  const text = await textOf(page);
  expect(text).toMatch(/could not be read, .* not allowed: wizardHosts\./);
  expect(text).toContain('AWS accounts111122223333');
  expect(text).toContain('cost-center = 42Required by your organization');
  expect(text).toContain('Asking AWS in the preflightTurned off');
  const name = await page.evaluate(() => {
    const field = [...document.querySelectorAll('input')].find(
      ({ labels }) => labels?.[0]?.textContent === 'Role name',
    );
    return { value: field?.value, isLocked: field?.readOnly };
  }, null);
  expect(name).toEqual({ value: 'corp-{suggested}', isLocked: true });
  expect(text).toContain('Locked: your organization has set this.');
  expect(text).not.toContain('Address of the wizard');
  expect(await findingsInSchemes(page)).toEqual(noFindings);

  await store(driver, setupAfter('sso', [roleCreated('sso')]));
  const popup = await openPopup(driver);
  await poll(async () => (await readPopup(popup)).setups[0]?.buttons).toContain('Copy report');
  const { setups, headings } = await readPopup(popup);
  expect(setups[0]?.buttons).not.toContain('Run preflight');
  expect(headings).not.toContain('h2 AWS credentials');
  expect(await textOf(popup)).toContain('Your organization has turned off asking AWS.');
});

test('what is not allowed is told in the wizard and the console, and holds Submit Role', async ({
  driver,
  replicas,
}) => {
  await layDown(driver, { allowedAccountIds: ['999999999999'], allowedPrincipals: [] });
  const wizard = await openWizard({ driver, cardName: 'AWS IAM Identity Center (SSO)' });
  await expectAlert(
    wizard,
    /^Against a rule of your browser’s administrator.*does not allow a role that trusts/,
  );
  await wizard.click({ role: 'button', name: 'Create role in AWS' });
  const aws = await driver.tab(/#\/roles\/create/);
  await expectStatus(aws, /trust policy is in the editor/);
  await expectAlert(
    aws,
    /^Against a rule of your browser’s administrator.*Sign in to one of these: 999999999999/,
  );

  await wizard.type({ role: 'textbox', name: /ARN/ }, 'arn:aws:iam::111122223333:role/Mine');
  await wizard.click({ role: 'button', name: 'Submit Role' });
  await expectAlert(wizard, 'Submit Role was held');
  const [session] = replicas.iru.sessions.values();
  expect(session?.submittedArns).toEqual([]);
  await wizard.click({ role: 'button', name: 'Submit anyway' });
  await wizard.click({ role: 'button', name: 'Submit Role' });
  await poll(() => session?.submittedArns.length).toBe(1);
  expect((await readPanel(wizard))?.alerts.join()).toContain(
    'Against a rule of your browser’s administrator',
  );
  await expectSetups(await openPopup(driver), ['AWS IAM Identity Center (SSO)']);
});

test.describe('laid down in a file that the browser reads', { tag: '@only-firefox' }, () => {
  test.use({
    driverOptions: {
      laidDown: {
        partition: 'aws-us-gov',
        requiredTags: [{ key: 'cost-center', value: 'of-{source}' }],
        roleNamePattern: 'corp-{suggested}',
        wizardHosts: ['connect.wizard-host.test'],
      },
    },
  });

  test('names and tags arrive in IAM, another partition is told, a named site is offered', async ({
    driver,
    replicas,
  }) => {
    const wizard = await openWizard({ driver, cardName: ssoCard });
    await expectAlert(wizard, /^Against a rule of your browser’s administrator.*aws-us-gov only/);
    await createRole({ driver, cardName: ssoCard }, wizard);
    const role = replicas.console.roles.get('corp-IruComplianceSSORead');
    expect(role?.tags).toEqual({
      'cost-center': 'of-sso',
      'managed-by': 'iru-compliance',
      'iru-source': 'sso',
    });

    await driver.grantWithoutPrompt('https://connect.wizard-host.test/*');
    const page = await openSettings(driver);
    await page.click({ role: 'button', name: 'Allow connect.wizard-host.test' });
    replicas.iru.settings.wizardHost = 'connect.wizard-host.test';
    const elsewhere = await driver.open(replicas.iru.openWizard().url);
    await expectStatus(elsewhere, /Trust policy and external ID read/);
  });
});
