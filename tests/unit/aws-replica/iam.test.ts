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
  paginateListRoles,
} from '@aws-sdk/client-iam';
import type { AwsReplica } from '../../replicas/aws/replica.ts';
import { accountOf } from '../../replicas/aws/state/aws-state.ts';
import { addCustomerPolicy } from '../../replicas/aws/state/customer-policy.ts';
import { addRole, type Role } from '../../replicas/aws/state/role.ts';
import { managementAccountId } from '../../replicas/aws/state/typical-state.ts';
import { addUser } from '../../replicas/aws/state/user.ts';
import { expect, test } from './fixture.ts';

const read = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['sso:List*', "sso:Describe'(*)!"], Resource: '*' }],
};

function addReadRole(aws: AwsReplica): Role {
  const account = accountOf(aws.state, managementAccountId);
  const boundary = addCustomerPolicy(account, 'Boundary', [read]);
  return addRole(account, {
    name: 'ForIru',
    path: '/audit/',
    description: 'Read & <checked>',
    tags: { team: 'sec' },
    inlinePolicies: { ReadSso: read, More: read },
    attachedPolicies: ['arn:aws:iam::aws:policy/AWSSSOReadOnly'],
    permissionsBoundary: boundary.arn,
  });
}

test('GetRole tells the whole role, its trust policy URL-encoded', async ({ aws, clients }) => {
  const role = addReadRole(aws);
  const { Role: answer } = await clients().iam.send(new GetRoleCommand({ RoleName: 'ForIru' }));
  expect(answer).toMatchObject({
    Arn: 'arn:aws:iam::111122223333:role/audit/ForIru',
    Path: '/audit/',
    RoleId: role.roleId,
    Description: 'Read & <checked>',
    MaxSessionDuration: 3600,
    Tags: [{ Key: 'team', Value: 'sec' }],
    PermissionsBoundary: {
      PermissionsBoundaryType: 'Policy',
      PermissionsBoundaryArn: 'arn:aws:iam::111122223333:policy/Boundary',
    },
  });
  const whole = (time: Date | undefined) => Math.floor((time?.getTime() ?? 0) / 1000);
  expect(whole(answer?.CreateDate)).toBe(whole(role.createdAt));
  expect(answer?.AssumeRolePolicyDocument).toMatch(/^%7B%22Version%22/);
  const document = decodeURIComponent(answer?.AssumeRolePolicyDocument ?? '');
  expect(JSON.parse(document)).toEqual(role.trustPolicy);
});

test('the policies of a role are listed and read', async ({ aws, clients }) => {
  addReadRole(aws);
  const { iam } = clients();
  const attached = await iam.send(new ListAttachedRolePoliciesCommand({ RoleName: 'ForIru' }));
  expect(attached.AttachedPolicies).toEqual([
    { PolicyName: 'AWSSSOReadOnly', PolicyArn: 'arn:aws:iam::aws:policy/AWSSSOReadOnly' },
  ]);
  const inline = await iam.send(new ListRolePoliciesCommand({ RoleName: 'ForIru' }));
  expect(inline.PolicyNames).toEqual(['ReadSso', 'More']);
  const policy = await iam.send(
    new GetRolePolicyCommand({ RoleName: 'ForIru', PolicyName: 'ReadSso' }),
  );
  expect(policy.PolicyDocument).not.toMatch(/['()*!]/);
  expect(JSON.parse(decodeURIComponent(policy.PolicyDocument ?? ''))).toEqual(read);
});

test("a policy of AWS's own is read in its version in force", async ({ clients }) => {
  const { iam } = clients();
  const arn = 'arn:aws:iam::aws:policy/AWSSSOReadOnly';
  const { Policy } = await iam.send(new GetPolicyCommand({ PolicyArn: arn }));
  expect(Policy).toMatchObject({ PolicyName: 'AWSSSOReadOnly', Path: '/', Arn: arn });
  const { PolicyVersion } = await iam.send(
    new GetPolicyVersionCommand({ PolicyArn: arn, VersionId: Policy?.DefaultVersionId ?? '' }),
  );
  expect(PolicyVersion?.IsDefaultVersion).toBe(true);
  const document = JSON.parse(decodeURIComponent(PolicyVersion?.Document ?? ''));
  expect(document.Statement[0].Action).toContain('sso:List*');
});

test('a customer managed policy is read in any version', async ({ aws, clients }) => {
  const old = { ...read, Statement: [] };
  const account = accountOf(aws.state, managementAccountId);
  const { arn } = addCustomerPolicy(account, 'Own', [old, read], '/team/');
  const { iam } = clients();
  const { Policy } = await iam.send(new GetPolicyCommand({ PolicyArn: arn }));
  expect(Policy).toMatchObject({ Path: '/team/', DefaultVersionId: 'v2' });
  const { PolicyVersion } = await iam.send(
    new GetPolicyVersionCommand({ PolicyArn: arn, VersionId: 'v1' }),
  );
  expect(PolicyVersion?.IsDefaultVersion).toBe(false);
  expect(JSON.parse(decodeURIComponent(PolicyVersion?.Document ?? ''))).toEqual(old);
});

test('roles are listed page by page', async ({ aws, clients }) => {
  const account = accountOf(aws.state, managementAccountId);
  for (let index = 1; index <= 5; index += 1) addRole(account, { name: `Many${index}` });
  const pages: number[] = [];
  const names: (string | undefined)[] = [];
  const pager = paginateListRoles({ client: clients().iam, pageSize: 3 }, { PathPrefix: '/' });
  for await (const { Roles = [], IsTruncated } of pager) {
    pages.push(Roles.length);
    names.push(...Roles.map(({ RoleName }) => RoleName));
    expect(IsTruncated).toBe(pages.length < 3);
  }
  expect(pages).toEqual([3, 3, 1]);
  expect(names).toContain('Many5');
  expect(new Set(names).size).toBe(7);
});

test('roles are listed by path', async ({ aws, clients }) => {
  addReadRole(aws);
  const { Roles } = await clients().iam.send(new ListRolesCommand({ PathPrefix: '/audit/' }));
  expect(Roles?.map(({ RoleName }) => RoleName)).toEqual(['ForIru']);
});

test('users are listed, and counted with all else', async ({ aws, clients }) => {
  const account = accountOf(aws.state, managementAccountId);
  addUser(account, { name: 'jane', path: '/staff/' });
  const { iam } = clients();
  const { Users } = await iam.send(new ListUsersCommand());
  expect(Users).toMatchObject([{ Arn: 'arn:aws:iam::111122223333:user/staff/jane' }]);
  const { SummaryMap } = await iam.send(new GetAccountSummaryCommand());
  expect(SummaryMap).toMatchObject({ Users: 1, Roles: 2, Policies: 0 });
});
