import { expect } from '@playwright/test';
import { poll } from '../driver/poll.ts';
import { test } from '../replicas/console/replica-test.ts';

const iru = 'arn:aws:iam::753695775620:role/IruConnect';

function trusting(principal: string): string {
  const Condition = { StringEquals: { 'sts:ExternalId': 'abc-123' } };
  const Principal = { AWS: principal };
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal, Condition, Action: 'sts:AssumeRole' }],
  });
}

const readsSso = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['sso:List*', 'sso:Get*'], Resource: '*' }],
});

const deepLink =
  '#/roles/create?trustedEntityType=AWS_ACCOUNT&awsAccount=753695775620&isThirdParty=true' +
  '&externalId=abc-123&policies=arn%3Aaws%3Aiam%3A%3Aaws%3Apolicy%2FAWSSSOReadOnly';

test('a role is made through the custom route', async ({ replica, tab, hand }) => {
  await hand.open('#/roles');
  await hand.button('Create role').click();
  await hand.choose('Custom trust policy');
  await expect(tab).toHaveURL(/#\/roles\/create\?trustedEntityType=CUSTOM_TRUST_POLICY$/);
  await hand.paste(trusting(iru));
  await poll(hand.state).toMatchObject({ trustPolicyText: trusting(iru) });
  await hand.next();
  await expect(tab.getByText('(1223)')).toBeVisible();
  await hand.next();
  await tab.getByLabel('Role name').fill('IruSso');
  await tab.getByLabel('Description').fill('Read by Iru');
  await hand.button('Add new tag').click();
  await tab.getByRole('combobox', { name: 'Key' }).fill('owner');
  await tab.getByRole('combobox', { name: 'Value' }).fill('grc');
  await poll(hand.state).toMatchObject({
    entityType: 'CUSTOM_TRUST_POLICY',
    roleName: 'IruSso',
    description: 'Read by Iru',
    tags: [{ key: 'owner', value: 'grc' }],
    selectedPolicies: [],
  });
  await hand.button('Create role').click();
  await expect(hand.flash('success')).toContainText('Role IruSso created.');
  await expect(tab.locator('body')).not.toContainText('arn:aws:iam');
  const arn = 'arn:aws:iam::111122223333:role/IruSso';
  expect(replica.roles.get('IruSso')).toMatchObject({
    arn,
    path: '/',
    trustPolicy: JSON.parse(trusting(iru)),
    trustPolicyText: trusting(iru),
    description: 'Read by Iru',
    tags: { owner: 'grc' },
    attachedPolicies: [],
  });
  await hand.button('View role').click();
  await expect(tab.getByText(arn)).toBeVisible();
  await expect(tab).toHaveURL(/#\/roles\/details\/IruSso$/);
  expect(replica.untrustedClicks).toEqual([]);
});

test('the deep link fills the account route', async ({ replica, tab, hand }) => {
  await hand.open(deepLink);
  await expect(tab.getByLabel('External ID', { exact: true })).toHaveValue('abc-123');
  await hand.choose('Require MFA');
  await hand.next();
  await expect(tab.getByText('(1/1223)')).toBeVisible();
  await hand.next();
  await tab.getByLabel('Role name').fill('IruAccount');
  await hand.button('Create role').click();
  await expect(hand.flash('success')).toBeVisible();
  const role = replica.roles.get('IruAccount');
  expect(role?.attachedPolicies).toEqual(['arn:aws:iam::aws:policy/AWSSSOReadOnly']);
  expect(role?.trustPolicy).toEqual({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Principal: { AWS: 'arn:aws:iam::753695775620:root' },
        Condition: {
          StringEquals: { 'sts:ExternalId': 'abc-123' },
          Bool: { 'aws:MultiFactorAuthPresent': 'true' },
        },
      },
    ],
  });
});

test('without prefill the deep link opens an empty wizard', async ({ replica, tab, hand }) => {
  replica.settings.prefill = false;
  await hand.open(deepLink);
  await expect(tab.getByLabel('AWS service')).toBeChecked();
  await poll(hand.state).toMatchObject({ externalId: '', selectedPolicies: [] });
});

test('the account route refuses bad input and writes an empty condition', async ({
  replica,
  tab,
  hand,
}) => {
  await hand.open('#/roles/create');
  await hand.choose('AWS account');
  await hand.choose('Another AWS account');
  const accountId = tab.getByLabel('Account ID', { exact: true });
  await accountId.fill('7536-9577-5620');
  await hand.choose('Require external ID');
  await tab.getByLabel('External ID', { exact: true }).fill('x');
  await hand.next();
  await expect(tab.getByText('Account ID must be a 12-digit number.')).toBeVisible();
  await expect(tab.getByText('External ID must have 2 to 1224 characters.')).toBeVisible();
  await accountId.fill('753695775620');
  await hand.choose('Require external ID');
  await hand.next();
  await hand.next();
  const roleName = tab.getByLabel('Role name');
  await roleName.fill('has space');
  await hand.button('Create role').click();
  await expect(tab.getByText('Role name has invalid characters.')).toBeVisible();
  await roleName.fill('x'.repeat(65));
  await hand.button('Create role').click();
  await expect(tab.getByText('Role name has too many characters.')).toBeVisible();
  expect(replica.roles.size).toBe(0);
  await roleName.fill('Plain');
  await hand.button('Create role').click();
  await expect(hand.flash('success')).toBeVisible();
  expect(replica.roles.get('Plain')?.trustPolicy.Statement).toEqual([
    expect.objectContaining({ Condition: {} }),
  ]);
});

test('a custom trust policy that IAM would refuse is refused', async ({ replica, tab, hand }) => {
  await hand.open('#/roles/create?trustedEntityType=CUSTOM_TRUST_POLICY');
  for (const [text, message] of [
    ['{"Version"', 'invalid Json'],
    [trusting('').replace('{"AWS":""}', '{}'), 'Principal cannot be empty'],
    [trusting(iru.replace('arn:aws:', 'arn:aws-cn:')), 'Invalid principal'],
    [trusting(iru).replace('"Effect"', '"Resource":"*","Effect"'), 'Resource'],
    [trusting(iru).replace('sts:AssumeRole', 's3:*'), 'STS AssumeRole actions'],
  ] as const) {
    await hand.paste(text);
    await hand.next();
    const refusal = tab.getByText('There are one or more errors in the policy');
    await expect(refusal, text).toContainText(message);
    await poll(hand.state).toMatchObject({ step: 0 });
  }
  expect(replica.roles.size).toBe(0);
});

test('IAM refuses a name that exists and a principal that does not', async ({
  replica,
  tab,
  hand,
}) => {
  replica.reset({ roles: [{ name: 'Taken' }], unknownPrincipals: [iru] });
  await hand.open('#/roles/create?trustedEntityType=CUSTOM_TRUST_POLICY');
  await hand.paste(trusting(iru));
  await hand.next();
  await hand.next();
  await tab.getByLabel('Role name').fill('Taken');
  await hand.button('Create role').click();
  await expect(hand.flash('error')).toContainText('Role with name Taken already exists.');
  await tab.getByLabel('Role name').fill('Free');
  await hand.button('Create role').click();
  await expect(hand.flash('error')).toContainText(`Invalid principal in policy: "AWS":"${iru}"`);
  expect([...replica.roles.keys()]).toEqual(['Taken']);
});

test('policies stay ticked across pages, searches and by quirk', async ({ replica, tab, hand }) => {
  replica.settings.stuckPolicies = ['AWSIoTLogging'];
  await hand.open('#/roles/create?trustedEntityType=CUSTOM_TRUST_POLICY');
  await hand.paste(trusting(iru));
  await hand.next();
  await tab.getByRole('checkbox', { name: 'Select AdministratorAccess', exact: true }).click();
  await tab.getByLabel('Search', { exact: true }).last().fill('AWSSSORead');
  await tab.getByRole('checkbox', { name: 'Select AWSSSOReadOnly' }).click();
  await expect(tab.getByText('(3/1223)')).toBeVisible();
  const chosen = ['AWSIoTLogging', 'AdministratorAccess', 'AWSSSOReadOnly'];
  await poll(hand.state).toMatchObject({
    selectedPolicies: chosen.map((name) => `arn:aws:iam::aws:policy/${name}`),
  });
});

test('an inline policy is added to a role', async ({ replica, tab, hand }) => {
  replica.reset({ roles: [{ name: 'IruSso' }] });
  await hand.open('#/roles/details/IruSso');
  await hand.button('Add permissions').click();
  await tab.getByRole('menuitem', { name: 'Create inline policy' }).click();
  await expect(tab.locator('.ace_editor')).toHaveCount(0);
  await hand.button('JSON').click();
  await hand.paste(readsSso.replace('sso:List*', 'List*'));
  await hand.next();
  await expect(tab.getByText('must be prefaced by a vendor')).toBeVisible();
  await hand.paste(readsSso);
  await hand.next();
  await hand.button('Create policy').click();
  await expect(tab.getByText('This field is required.')).toBeVisible();
  await tab.getByLabel('Policy name').fill('IruReads');
  await poll(hand.state).toMatchObject({ policyText: readsSso, policyName: 'IruReads' });
  await hand.button('Create policy').click();
  await expect(hand.flash('success')).toContainText('Policy IruReads created.');
  await expect(tab.getByText('Customer inline')).toBeVisible();
  expect(replica.roles.get('IruSso')?.inlinePolicies).toEqual({ IruReads: JSON.parse(readsSso) });
});

test('a trust policy is edited', async ({ replica, tab, hand }) => {
  replica.reset({ roles: [{ name: 'IruSso', path: '/team/' }] });
  await hand.open('#/roles/details/IruSso?section=trust_relationships');
  await expect(tab.getByText('arn:aws:iam::111122223333:role/team/IruSso')).toBeVisible();
  await hand.button('Edit trust policy').click();
  await hand.paste(trusting('nobody'));
  await hand.button('Update policy').click();
  await expect(tab.getByText('Invalid principal in policy')).toBeVisible();
  await hand.paste(trusting('753695775620'));
  await hand.button('Update policy').click();
  await expect(hand.flash('success')).toContainText('Trust policy updated.');
  await expect(tab.locator('pre')).toContainText('arn:aws:iam::753695775620:root');
});
