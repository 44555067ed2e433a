import { accountOf } from '../../replicas/aws/state/aws-state.ts';
import { addCustomerPolicy } from '../../replicas/aws/state/customer-policy.ts';
import { delegateAdministration } from '../../replicas/aws/state/organization.ts';
import { managementAccountId, memberAccountId } from '../../replicas/aws/state/typical-state.ts';
import { signInWithout } from './live-world.ts';
import { allow, has, policyOf, type Statement, trustEveryone } from './role-in-aws.ts';
import type { Scenario } from './scenario.ts';

const all = allow('sso:Describe*', 'sso:Get*', 'sso:List*', 'sso:Search*');

function coverage(
  name: string,
  statements: Statement[],
  differs: Scenario['differs'],
  says?: RegExp,
): Scenario {
  return {
    name: `permissions: ${name}`,
    arrange: (_, role) => has(role, ...statements),
    differs,
    ...(says ? { says } : {}),
  };
}

/** The seed's “Applications missing” and “Wrong API prefix”. */
export const coverageScenarios: Scenario[] = [
  {
    name: 'permissions: none at all',
    arrange: (_, role) => {
      role.inlinePolicies = {};
    },
    differs: { coverage: 'fail', 'wrong-prefix': 'unknown' },
    says: /Missing permissions/,
  },
  coverage('no applications', [allow('sso:DescribeInstance', 'sso:ListInstances')], {
    coverage: 'fail',
  }),
  coverage(
    'the prefix identitycenter:',
    [allow('identitycenter:Describe*', 'identitycenter:List*')],
    { coverage: 'fail', 'wrong-prefix': 'fail' },
    /Wrong API prefix/,
  ),
  coverage(
    'the prefixes sso-directory: and identitystore: alone',
    [allow('sso-directory:List*', 'identitystore:List*')],
    { coverage: 'fail', 'wrong-prefix': 'fail' },
    /Wrong API prefix/,
  ),
  coverage(
    'the prefix sso-directory: beside the right one',
    [all, allow('sso-directory:List*')],
    {},
  ),
  coverage(
    'an explicit Deny',
    [all, { Effect: 'Deny', Action: 'sso:ListApplications', Resource: '*' }],
    { coverage: 'fail' },
    /sso:ListApplications/,
  ),
  coverage(
    'all of sso:, which is more than to read',
    [allow('sso:*')],
    { excess: 'warn' },
    /Read allows more than to read: sso:\*/,
  ),
  {
    name: 'permissions: a policy of the customer’s besides, which the setup does not know',
    arrange: ({ state }, role) => {
      const document = policyOf(allow('s3:Get*', 's3:Put*'));
      const { arn } = addCustomerPolicy(accountOf(state, managementAccountId), 'Backup', [
        document,
      ]);
      role.attachedPolicies = [arn];
    },
    differs: { excess: 'warn' },
    says: /More permissions than reading.*Backup allows more than to read: s3:Put\*\. .*Iru/,
  },
  {
    name: 'permissions: AWS’s ReadOnlyAccess besides',
    arrange: (_, role) => {
      role.attachedPolicies = ['arn:aws:iam::aws:policy/ReadOnlyAccess'];
    },
    differs: {},
  },
  {
    name: 'permissions: AWSSSOReadOnly instead of the inline policy',
    arrange: (_, role) => {
      role.inlinePolicies = {};
      role.attachedPolicies = ['arn:aws:iam::aws:policy/AWSSSOReadOnly'];
    },
    differs: {},
  },
  {
    name: 'permissions: a boundary that leaves no sso:',
    arrange: ({ state }, role) => {
      const account = accountOf(state, managementAccountId);
      const document = policyOf(allow('s3:*'));
      role.permissionsBoundary = addCustomerPolicy(account, 'OnlyStorage', [document]).arn;
    },
    differs: { coverage: 'fail' },
    says: /boundary/,
  },
  {
    name: 'permissions: such a boundary, and the simulation is not allowed',
    credential: (aws) => signInWithout(aws, ['iam:SimulatePrincipalPolicy']),
    arrange: ({ state }, role) => {
      const account = accountOf(state, managementAccountId);
      const document = policyOf(allow('s3:*'));
      role.permissionsBoundary = addCustomerPolicy(account, 'OnlyStorage', [document]).arn;
    },
    differs: { coverage: 'fail' },
    says: /boundary keeps some out.*own documents were judged/,
  },
  {
    name: 'permissions: a Deny that depends on the address, which no simulation knows',
    arrange: (_, role) =>
      has(role, all, {
        Effect: 'Deny',
        Action: 'sso:ListApplications',
        Resource: '*',
        Condition: { NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' } },
      }),
    differs: { coverage: 'warn' },
    says: /under conditions: sso:ListApplications/,
  },
  {
    name: 'permissions: a service control policy that denies sso:',
    account: memberAccountId,
    arrange: ({ state }) => {
      const [organization] = state.organizations;
      if (!organization) return;
      delegateAdministration(organization, memberAccountId, 'sso.amazonaws.com');
      const document = {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Deny', Action: 'sso:ListApplications', Resource: '*' }],
      } as never;
      organization.serviceControlPolicies[memberAccountId]?.push({ name: 'NoSso', document });
    },
    differs: { coverage: 'fail', reads: 'unknown' },
    says: /service control policy/,
  },
  {
    name: 'permissions: the simulation is not allowed, the documents are read',
    credential: (aws) => signInWithout(aws, ['iam:SimulatePrincipalPolicy']),
    differs: {},
    says: /iam:SimulatePrincipalPolicy/,
  },
  {
    name: 'permissions: neither simulation nor documents are allowed',
    credential: (aws) =>
      signInWithout(aws, [
        'iam:SimulatePrincipalPolicy',
        'iam:ListRolePolicies',
        'iam:GetRolePolicy',
      ]),
    differs: { coverage: 'unknown', 'wrong-prefix': 'unknown' },
  },
  {
    name: 'permissions: neither the simulation nor what the policy says is allowed',
    credential: (aws) => signInWithout(aws, ['iam:SimulatePrincipalPolicy', 'iam:GetRolePolicy']),
    differs: { coverage: 'unknown', 'wrong-prefix': 'unknown' },
    says: /may not call iam:GetRolePolicy/,
  },
  {
    name: 'reads: the role lets everyone in, and may not list applications',
    arrange: (_, role) => {
      const reads = ['DescribeInstance', 'ListInstances', 'ListPermissionSets'];
      has(role, allow(...reads.map((each) => `sso:${each}`), 'sso:ListAccountAssignments'));
      trustEveryone(role);
    },
    differs: { trust: 'fail', 'assume-role': 'warn', coverage: 'fail', reads: 'fail' },
    says: /1 reads are denied to the role/,
  },
  {
    name: 'reads: the caller may not list applications',
    credential: (aws) => signInWithout(aws, ['sso:ListApplications']),
    differs: { reads: 'unknown' },
    says: /may not call sso:ListApplications: allow it in their own permissions, not in the role’s\./,
  },
];
