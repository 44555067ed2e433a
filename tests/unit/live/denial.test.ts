import { expect, test } from '@playwright/test';
import { describeFailure, failureOf } from '../../../src/preflight/live/failure.ts';
import { inEnglish } from '../texts/in-english.ts';

const own = (action: string) =>
  `User: … is not authorized to perform: ${action} on resource: X because no identity-based policy allows the ${action} action`;
const member = (action: string) => `User: … is not authorized to perform: ${action} on resource: X`;
const inOwnPermissions = /in their own permissions, not in the role’s/;
const onRolePage = /on the role’s page/;

const rows: [what: string, action: string, message: string, told: RegExp, untold?: RegExp][] = [
  ['the role itself', 'iam:GetRole', own('iam:GetRole'), onRolePage],
  ['its policies', 'iam:GetPolicyVersion', own('iam:GetPolicyVersion'), onRolePage],
  ['a simulation', 'iam:SimulatePrincipalPolicy', own('iam:SimulatePrincipalPolicy'), onRolePage],
  ['a list of IAM’s', 'iam:ListUsers', own('iam:ListUsers'), inOwnPermissions, onRolePage],
  [
    'the organization',
    'organizations:DescribeOrganization',
    own('organizations:DescribeOrganization'),
    /in their own permissions, not in the role’s, .* management account, on the pages of AWS Org/,
    onRolePage,
  ],
  [
    'what Organizations tells no member account',
    'organizations:ListAccounts',
    "You don't have permissions to access this resource.",
    /to the management account and to delegated administrators only: use credentials of one/,
    /role’s page|allow it/,
  ],
  [
    'Identity Center, by their own permissions',
    'sso:ListApplications',
    own('sso:ListApplications'),
    inOwnPermissions,
    /role’s page|member account/,
  ],
  [
    'Identity Center, for a reason that is not told',
    'sso:ListApplications',
    member('sso:ListApplications'),
    /in their own permissions, not in the role’s\. If they are of a member account/,
    onRolePage,
  ],
  [
    'a region’s instances, which every account may ask for',
    'sso:ListInstances',
    member('sso:ListInstances'),
    inOwnPermissions,
    /role’s page|member account/,
  ],
  [
    'the key of Identity Center, in AWS’s words',
    'sso:ListApplications',
    own('kms:Decrypt'),
    /sso:ListApplications was denied .* allow kms:Decrypt on it in their own permissions/,
    onRolePage,
  ],
  [
    'a policy of the organization',
    'sso:ListApplications',
    `${member('sso:ListApplications')} with an explicit deny in a service control policy`,
    /A policy of the organization denies .* use credentials that it lets through/,
    onRolePage,
  ],
];

for (const [what, action, message, told, untold = /^$/] of rows) {
  test(`denied to the credentials: ${what}`, () => {
    const error = Object.assign(new Error(message), { name: 'AccessDeniedException' });
    const words = inEnglish(describeFailure(failureOf(error, action, 'host')));
    expect(words).toMatch(told);
    expect(words).not.toMatch(untold);
  });
}

test('the key of Identity Center, by the reason that AWS names beside its words', () => {
  const reason = { name: 'AccessDeniedException', Reason: 'KMS_AccessDeniedException' };
  const error = Object.assign(new Error('Denied.'), reason);
  const words = inEnglish(describeFailure(failureOf(error, 'sso:ListPermissionSets', 'host')));
  expect(words).toMatch(/may not use the KMS key that encrypts IAM Identity Center/);
});
