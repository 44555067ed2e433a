import {
  GetAccountSummaryCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
  ListRolesCommand,
  ListUsersCommand,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam';
import {
  DescribeOrganizationCommand,
  ListAccountsCommand,
  ListDelegatedAdministratorsCommand,
  ListDelegatedServicesForAccountCommand,
} from '@aws-sdk/client-organizations';
import {
  DescribePermissionSetCommand,
  ListAccountAssignmentsCommand,
  ListApplicationsCommand,
  ListInstancesCommand,
  ListPermissionSetsCommand,
} from '@aws-sdk/client-sso-admin';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import type { AwsReplica } from '../../replicas/aws/replica.ts';
import { accountOf, organizationOf } from '../../replicas/aws/state/aws-state.ts';
import {
  type Credential,
  giveAccessKey,
  openSession,
} from '../../replicas/aws/state/credential.ts';
import { type AwsRoleSeed, addRole } from '../../replicas/aws/state/role.ts';
import { managementAccountId, memberAccountId } from '../../replicas/aws/state/typical-state.ts';
import { addUser } from '../../replicas/aws/state/user.ts';
import type { Clients } from './clients.ts';
import { expect, test } from './fixture.ts';

const InstanceArn = 'arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6';
const PermissionSetArn = 'arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-0000000000000001';
const PolicyArn = 'arn:aws:iam::aws:policy/AWSSSOReadOnly';
const RoleName = 'ForIru';
const PolicySourceArn = 'arn:aws:iam::111122223333:role/ForIru';
const sets = { InstanceArn, PermissionSetArn };

/** A call for each operation, and the resource that the refusal names. */
const calls: [string, string, (clients: Clients) => Promise<unknown>][] = [
  ['iam:GetRole', 'role ForIru', ({ iam }) => iam.send(new GetRoleCommand({ RoleName }))],
  [
    'iam:ListAttachedRolePolicies',
    'role ForIru',
    ({ iam }) => iam.send(new ListAttachedRolePoliciesCommand({ RoleName })),
  ],
  [
    'iam:ListRolePolicies',
    'role ForIru',
    ({ iam }) => iam.send(new ListRolePoliciesCommand({ RoleName })),
  ],
  [
    'iam:GetRolePolicy',
    'role ForIru',
    ({ iam }) => iam.send(new GetRolePolicyCommand({ RoleName, PolicyName: 'ReadSso' })),
  ],
  [
    'iam:GetPolicy',
    `policy ${PolicyArn}`,
    ({ iam }) => iam.send(new GetPolicyCommand({ PolicyArn })),
  ],
  [
    'iam:GetPolicyVersion',
    `policy ${PolicyArn}`,
    ({ iam }) => iam.send(new GetPolicyVersionCommand({ PolicyArn, VersionId: 'v1' })),
  ],
  [
    'iam:SimulatePrincipalPolicy',
    PolicySourceArn,
    ({ iam }) =>
      iam.send(new SimulatePrincipalPolicyCommand({ PolicySourceArn, ActionNames: ['sso:ListA'] })),
  ],
  [
    'iam:ListRoles',
    'arn:aws:iam::111122223333:role/',
    ({ iam }) => iam.send(new ListRolesCommand()),
  ],
  [
    'iam:ListUsers',
    'arn:aws:iam::111122223333:user/',
    ({ iam }) => iam.send(new ListUsersCommand()),
  ],
  ['iam:GetAccountSummary', '*', ({ iam }) => iam.send(new GetAccountSummaryCommand())],
  ['sso:ListInstances', '*', ({ sso }) => sso.send(new ListInstancesCommand())],
  [
    'sso:ListPermissionSets',
    InstanceArn,
    ({ sso }) => sso.send(new ListPermissionSetsCommand({ InstanceArn })),
  ],
  [
    'sso:ListApplications',
    InstanceArn,
    ({ sso }) => sso.send(new ListApplicationsCommand({ InstanceArn })),
  ],
  [
    'sso:DescribePermissionSet',
    InstanceArn,
    ({ sso }) => sso.send(new DescribePermissionSetCommand(sets)),
  ],
  [
    'sso:ListAccountAssignments',
    InstanceArn,
    ({ sso }) =>
      sso.send(new ListAccountAssignmentsCommand({ ...sets, AccountId: managementAccountId })),
  ],
  [
    'organizations:DescribeOrganization',
    '*',
    ({ organizations }) => organizations.send(new DescribeOrganizationCommand()),
  ],
  [
    'organizations:ListAccounts',
    '*',
    ({ organizations }) => organizations.send(new ListAccountsCommand()),
  ],
  [
    'organizations:ListDelegatedAdministrators',
    '*',
    ({ organizations }) => organizations.send(new ListDelegatedAdministratorsCommand()),
  ],
  [
    'organizations:ListDelegatedServicesForAccount',
    '*',
    ({ organizations }) =>
      organizations.send(
        new ListDelegatedServicesForAccountCommand({ AccountId: memberAccountId }),
      ),
  ],
];

function signInAs(aws: AwsReplica, accountId: string, seed: Partial<AwsRoleSeed>): Credential {
  const role = addRole(accountOf(aws.state, accountId), { name: 'Caller', ...seed });
  return openSession(aws.state, role, { sessionName: 'jo' });
}

for (const [action, resource, call] of calls) {
  test(`${action} needs its permission`, async ({ aws, clients }) => {
    const credential = signInAs(aws, managementAccountId, {});
    const arn = 'arn:aws:sts::111122223333:assumed-role/Caller/jo';
    await expect(call(clients(credential))).rejects.toMatchObject({
      name: action.startsWith('iam:') ? 'AccessDenied' : 'AccessDeniedException',
      message: `User: ${arn} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
      $metadata: { httpStatusCode: action.startsWith('iam:') ? 403 : 400 },
    });
  });
}

const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
const nothing = { Effect: 'Deny', Action: 'sso:*', Resource: '*' };
const both = { Version: '2012-10-17', Statement: [everything, nothing] };
const all = { Version: '2012-10-17', Statement: [everything] };

test('an explicit denial in an identity-based policy is named', async ({ aws, clients }) => {
  const credential = signInAs(aws, managementAccountId, { inlinePolicies: { both } });
  await expect(clients(credential).sso.send(new ListInstancesCommand())).rejects.toThrow(
    /sso:ListInstances on resource: \* with an explicit deny in an identity-based policy$/,
  );
});

test('a permissions boundary is named', async ({ aws, clients }) => {
  const credential = signInAs(aws, managementAccountId, {
    inlinePolicies: { all },
    permissionsBoundary: 'arn:aws:iam::aws:policy/IAMReadOnlyAccess',
  });
  await expect(clients(credential).sso.send(new ListInstancesCommand())).rejects.toThrow(
    /because no permissions boundary allows the sso:ListInstances action$/,
  );
});

test('a service control policy is named, with its conditions in force', async ({
  aws,
  clients,
}) => {
  const Condition = { StringNotEquals: { 'aws:RequestedRegion': 'us-east-1' } };
  const document = { Version: '2012-10-17', Statement: [{ ...nothing, Condition }] };
  const organization = organizationOf(aws.state, memberAccountId);
  organization?.serviceControlPolicies.root?.push({ name: 'OneRegion', document });
  const credential = signInAs(aws, memberAccountId, { inlinePolicies: { all } });
  const { Instances } = await clients(credential).sso.send(new ListInstancesCommand());
  expect(Instances).toHaveLength(1);
  const elsewhere = clients(credential, { region: 'eu-west-1' });
  await expect(elsewhere.sso.send(new ListInstancesCommand())).rejects.toThrow(
    /with an explicit deny in a service control policy$/,
  );
});

test('a level without an allowing service control policy is named', async ({ aws, clients }) => {
  const organization = organizationOf(aws.state, memberAccountId);
  if (organization !== undefined) organization.serviceControlPolicies[memberAccountId] = [];
  const credential = signInAs(aws, memberAccountId, { inlinePolicies: { all } });
  await expect(clients(credential).iam.send(new ListRolesCommand())).rejects.toThrow(
    /because no service control policy allows the iam:ListRoles action$/,
  );
});

test('a user is named by its own ARN, and keys without a session work', async ({
  aws,
  clients,
}) => {
  const user = addUser(accountOf(aws.state, managementAccountId), { name: 'jane' });
  const jane = clients(giveAccessKey(aws.state, user));
  expect(await jane.sts.send(new GetCallerIdentityCommand())).toMatchObject({
    Arn: user.arn,
    UserId: user.userId,
  });
  await expect(jane.iam.send(new ListRolesCommand())).rejects.toThrow(
    /^User: arn:aws:iam::111122223333:user\/jane is not authorized/,
  );
});
