import { expectStatus, readPanel } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { onlySetup } from './bring-role.ts';
import { attachPolicy, createRole, openWizard, submitForm } from './errand.ts';
import { ssoCard, startSso } from './errand-start.ts';
import { expect, test } from './fixtures.ts';
import { turns } from './turns.ts';

const inTurn = turns();
const iam = 'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1';
const sso = { cardName: ssoCard };

test(
  'Submit Role pressed before there is a role: the errand goes on where it was',
  inTurn(),
  async ({ driver }) => {
    const wizard = await openWizard({ driver, ...sso });
    await expectStatus(wizard, /Trust policy and external ID read/);
    await wizard.click({ role: 'button', name: 'Submit Role' });
    await poll(() => wizard.evaluate(() => document.body.textContent, null)).toMatch(/valid/i);
    await createRole({ driver, ...sso }, wizard);
    expect((await onlySetup(driver)).stage).toBe('role-created');
    expect((await readPanel(wizard))?.alerts).toEqual([]);
  },
);

test(
  'an ARN returned before the policy: the role is not said to have what it needs',
  inTurn(),
  async ({ driver, replicas }) => {
    const wizard = await openWizard({ driver, ...sso });
    const aws = await createRole({ driver, ...sso }, wizard);
    await aws.click({ role: 'button', name: 'Return to Iru' });
    await expectStatus(wizard, /Role ready/);
    await wizard.click({ role: 'button', name: 'Show the AWS tab' });
    await expectStatus(aws, /The role is created/);
    await attachPolicy({}, aws);
    const [role] = replicas.console.roles.values();
    expect(Object.keys(role?.inlinePolicies ?? {})).toHaveLength(1);
  },
);

test(
  'a managed policy that was unticked: nothing goes to Iru by itself',
  inTurn(),
  async ({ driver, replicas }) => {
    const wizard = await openWizard({ driver, cardName: 'AWS CloudTrail' });
    await expectStatus(wizard, /Trust policy and external ID read/);
    await wizard.click({ role: 'button', name: 'Create role in AWS' });
    const aws = await driver.tab(/#\/roles\/create/);
    await expectStatus(aws, /trust policy is in the editor/);
    await aws.click({ role: 'button', name: 'Next' });
    await expectStatus(aws, /is ticked/);
    await aws.click({ role: 'checkbox', name: /CloudTrail/ });
    await aws.click({ role: 'button', name: 'Next' });
    await expectStatus(aws, /Create role|flagged/);
    await submitForm({}, aws);
    await aws.click({ role: 'button', name: 'Open the role' });
    await expectStatus(aws, /Check on the role’s page that \S+ is attached/);
    const [role] = replicas.console.roles.values();
    expect(role?.attachedPolicies).toEqual([]);
    expect((await onlySetup(driver)).stage).toBe('role-created');
  },
);

test(
  '“Create role in AWS” leads a tab that stands on IAM’s first page to the form',
  inTurn(),
  async ({ driver }) => {
    const { wizard, aws } = await startSso(driver);
    const count = driver.tabs().length;
    await aws.goto(`${iam}#/home`);
    await wizard.click({ role: 'button', name: 'Create role in AWS' });
    await expectStatus(aws, /trust policy is in the editor/);
    expect(driver.tabs()).toHaveLength(count);
  },
);

test(
  '… and leaves one alone that the admin took elsewhere: the form opens in another',
  inTurn(),
  async ({ driver }) => {
    const { wizard, aws } = await startSso(driver);
    await aws.goto(`${iam}#/users`);
    await wizard.click({ role: 'button', name: 'Create role in AWS' });
    const form = await driver.tab(/#\/roles\/create/);
    await expectStatus(form, /trust policy is in the editor/);
    expect(aws.url()).toContain('#/users');
  },
);

test(
  'a sign-in once the role is made leads on to its policy',
  inTurn(),
  async ({ driver, replicas }) => {
    const wizard = await openWizard({ driver, ...sso });
    const aws = await createRole({ driver, ...sso }, wizard);
    Object.assign(replicas.console.settings.signIn, { enabled: true, returnTo: 'console-home' });
    await aws.reload();
    await aws.click({ role: 'button', name: 'Sign in' });
    await expectStatus(aws, /The read policy is in the editor/);
  },
);

test('a role that IAM does not show is told as that', inTurn(), async ({ driver }) => {
  const { aws } = await startSso(driver);
  await aws.goto(`${iam}#/roles/details/IruComplianceSSORead?section=permissions`);
  await expectStatus(aws, /IAM does not show the role IruComplianceSSORead here/);
  await aws.click({ role: 'button', name: 'Back to the form' });
  await expectStatus(aws, /trust policy is in the editor/);
});

test(
  'another account’s role: nothing good is said of it above what is wrong',
  inTurn(),
  async ({ driver, replicas }) => {
    const wizard = await openWizard({ driver, ...sso });
    const aws = await createRole({ driver, ...sso }, wizard);
    await attachPolicy({}, aws);
    Object.assign(replicas.console.settings, { awsAccountId: '444455556666' });
    await aws.reload();
    await expectStatus(aws, /^Wrong account/);
  },
);
