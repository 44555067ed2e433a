import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  ListMFADevicesCommand,
  ListRolesCommand,
} from '@aws-sdk/client-iam';
import {
  DescribeOrganizationCommand,
  ListAccountsCommand,
  ListDelegatedServicesForAccountCommand,
} from '@aws-sdk/client-organizations';
import {
  DescribePermissionSetCommand,
  ListInstancesCommand,
  ListPermissionSetsCommand,
  ListTrustedTokenIssuersCommand,
} from '@aws-sdk/client-sso-admin';
import { accountOf } from '../../replicas/aws/state/aws-state.ts';
import { addRole } from '../../replicas/aws/state/role.ts';
import { managementAccountId, memberAccountId } from '../../replicas/aws/state/typical-state.ts';
import type { Clients } from './clients.ts';
import { expect, signIn, test } from './fixture.ts';

const instance = 'arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6';
const otherInstance = 'arn:aws:sso:::instance/ssoins-ffffffffffffffff';
const set = 'arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-ffffffffffffffff';
const awsPolicy = 'arn:aws:iam::aws:policy/AWSSSOReadOnly';

/** What is asked by an administrator, the error's name, its message and status. */
const rows: [string, (clients: Clients) => Promise<unknown>, string, RegExp, number][] = [
  [
    'a role that is not there',
    ({ iam }) => iam.send(new GetRoleCommand({ RoleName: 'Gone' })),
    'NoSuchEntityException',
    /^The role with name Gone cannot be found\.$/,
    404,
  ],
  [
    'an inline policy that is not there',
    ({ iam }) => iam.send(new GetRolePolicyCommand({ RoleName: 'ForIru', PolicyName: 'Gone' })),
    'NoSuchEntityException',
    /^The role policy with name Gone cannot be found\.$/,
    404,
  ],
  [
    "a policy that AWS doesn't have",
    ({ iam }) => iam.send(new GetPolicyCommand({ PolicyArn: 'arn:aws:iam::aws:policy/Gone' })),
    'NoSuchEntityException',
    /^Policy arn:aws:iam::aws:policy\/Gone was not found\.$/,
    404,
  ],
  [
    'a version that is not there',
    ({ iam }) => iam.send(new GetPolicyVersionCommand({ PolicyArn: awsPolicy, VersionId: 'v999' })),
    'NoSuchEntityException',
    /version v999/,
    404,
  ],
  [
    'a role name with a space',
    ({ iam }) => iam.send(new GetRoleCommand({ RoleName: 'For Iru' })),
    'ValidationError',
    /^1 validation error detected: Value 'For Iru' at 'roleName' failed to satisfy constraint: /,
    400,
  ],
  [
    'a marker that was never given out',
    ({ iam }) => iam.send(new ListRolesCommand({ Marker: 'abc' })),
    'ValidationError',
    /Marker/,
    400,
  ],
  [
    'an operation that the replica lacks',
    ({ iam }) => iam.send(new ListMFADevicesCommand()),
    'InvalidAction',
    /ListMFADevices/,
    400,
  ],
  [
    'an instance that is not there',
    ({ sso }) => sso.send(new ListPermissionSetsCommand({ InstanceArn: otherInstance })),
    'ResourceNotFoundException',
    /Instance/,
    400,
  ],
  [
    'a permission set that is not there',
    ({ sso }) =>
      sso.send(new DescribePermissionSetCommand({ InstanceArn: instance, PermissionSetArn: set })),
    'ResourceNotFoundException',
    /PermissionSet/,
    400,
  ],
  [
    'no instance at all',
    ({ sso }) => sso.send(new ListPermissionSetsCommand({ InstanceArn: 'instance' })),
    'ValidationException',
    /at 'instanceArn' failed to satisfy constraint/,
    400,
  ],
  [
    'a token that was never given out',
    ({ sso }) => sso.send(new ListInstancesCommand({ NextToken: 'abc' })),
    'ValidationException',
    /nextToken/,
    400,
  ],
  [
    'an SSO operation that the replica lacks',
    ({ sso }) => sso.send(new ListTrustedTokenIssuersCommand({ InstanceArn: instance })),
    'UnknownOperationException',
    /ListTrustedTokenIssuers/,
    400,
  ],
  [
    'too many accounts at once',
    ({ organizations }) => organizations.send(new ListAccountsCommand({ MaxResults: 100 })),
    'InvalidInputException',
    /less than or equal to 20/,
    400,
  ],
  [
    'services of an account that administers none',
    ({ organizations }) =>
      organizations.send(
        new ListDelegatedServicesForAccountCommand({ AccountId: memberAccountId }),
      ),
    'AccountNotRegisteredException',
    /not a delegated administrator/,
    400,
  ],
];

for (const [what, ask, name, message, httpStatusCode] of rows) {
  test(`asked for ${what}: ${name}`, async ({ aws, clients }) => {
    addRole(accountOf(aws.state, managementAccountId), { name: 'ForIru' });
    await expect(ask(clients())).rejects.toMatchObject({
      name,
      message: expect.stringMatching(message),
      $metadata: { httpStatusCode, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  });
}

test('an account without organization is told so', async ({ aws, clients }) => {
  aws.state.organizations.length = 0;
  const answer = clients().organizations.send(new DescribeOrganizationCommand());
  await expect(answer).rejects.toMatchObject({
    name: 'AWSOrganizationsNotInUseException',
    message: 'Your account is not a member of an organization.',
    $metadata: { httpStatusCode: 400 },
  });
});

test('a member sees the instance, but not what is in it', async ({ aws, clients }) => {
  const { sso } = clients(signIn(aws.state, 'admin', memberAccountId));
  expect((await sso.send(new ListInstancesCommand())).Instances).toHaveLength(1);
  const command = new ListPermissionSetsCommand({ InstanceArn: instance });
  await expect(sso.send(command)).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringMatching(/sso:ListPermissionSets on resource: \S+$/),
  });
  for (const center of aws.state.identityCenters) center.visibleToMembers = false;
  expect((await sso.send(new ListInstancesCommand())).Instances).toEqual([]);
});
