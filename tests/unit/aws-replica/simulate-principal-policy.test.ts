import {
  paginateSimulatePrincipalPolicy,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam';
import type { AwsReplica } from '../../replicas/aws/replica.ts';
import { accountOf, organizationOf } from '../../replicas/aws/state/aws-state.ts';
import { addCustomerPolicy } from '../../replicas/aws/state/customer-policy.ts';
import { type AwsRoleSeed, addRole, type Role } from '../../replicas/aws/state/role.ts';
import { managementAccountId, memberAccountId } from '../../replicas/aws/state/typical-state.ts';
import type { JsonObject } from '../../replicas/console/shared/rules/json-object.ts';
import { expect, signIn, test } from './fixture.ts';

const version = '2012-10-17';

function policy(Effect: string, Action: string, more: JsonObject = { Resource: '*' }): JsonObject {
  return { Version: version, Statement: [{ Effect, Action, ...more }] };
}

function addForIru(aws: AwsReplica, seed: Partial<AwsRoleSeed>): Role {
  return addRole(accountOf(aws.state, memberAccountId), { name: 'ForIru', ...seed });
}

/** Attaches a service control policy to the member account. */
function control(aws: AwsReplica, document: JsonObject): void {
  const policies = organizationOf(aws.state, memberAccountId)?.serviceControlPolicies;
  policies?.[memberAccountId]?.push({ name: 'Guardrail', document });
}

const readSso = { inlinePolicies: { ReadSso: policy('Allow', 'sso:List*') } };

test('each action is decided, with the statements that matched', async ({ aws, clients }) => {
  const role = addForIru(aws, {
    inlinePolicies: { ...readSso.inlinePolicies, No: policy('Deny', 'sso:ListApplications') },
  });
  const { iam } = clients(signIn(aws.state, 'reader', memberAccountId));
  const { EvaluationResults, IsTruncated } = await iam.send(
    new SimulatePrincipalPolicyCommand({
      PolicySourceArn: role.arn,
      ActionNames: ['sso:ListInstances', 'sso:ListApplications', 'sso:GetPermissionSet'],
    }),
  );
  const source = (SourcePolicyId: string) =>
    expect.objectContaining({ SourcePolicyId, SourcePolicyType: 'IAM Policy' });
  const organization = { AllowedByOrganizations: true };
  expect(EvaluationResults).toEqual([
    {
      EvalActionName: 'sso:ListInstances',
      EvalResourceName: '*',
      EvalDecision: 'allowed',
      MatchedStatements: [source('ReadSso')],
      MissingContextValues: [],
      OrganizationsDecisionDetail: organization,
    },
    {
      EvalActionName: 'sso:ListApplications',
      EvalResourceName: '*',
      EvalDecision: 'explicitDeny',
      MatchedStatements: [source('ReadSso'), source('No')],
      MissingContextValues: [],
      OrganizationsDecisionDetail: organization,
    },
    {
      EvalActionName: 'sso:GetPermissionSet',
      EvalResourceName: '*',
      EvalDecision: 'implicitDeny',
      MatchedStatements: [],
      MissingContextValues: [],
      OrganizationsDecisionDetail: organization,
    },
  ]);
  expect(IsTruncated).toBe(false);
});

test('results come page by page', async ({ aws, clients }) => {
  const role = addForIru(aws, readSso);
  const { iam } = clients(signIn(aws.state, 'reader', memberAccountId));
  const ActionNames = Array.from({ length: 7 }, (_, index) => `sso:ListThing${index}`);
  const pages: number[] = [];
  const pager = paginateSimulatePrincipalPolicy(
    { client: iam, pageSize: 3 },
    { PolicySourceArn: role.arn, ActionNames },
  );
  for await (const { EvaluationResults = [] } of pager) pages.push(EvaluationResults.length);
  expect(pages).toEqual([3, 3, 1]);
});

test('the replica can be told to send smaller pages than asked', async ({ aws, clients }) => {
  aws.settings.pageSize = 2;
  const role = addForIru(aws, readSso);
  const { iam } = clients(signIn(aws.state, 'reader', memberAccountId));
  const answer = await iam.send(
    new SimulatePrincipalPolicyCommand({
      PolicySourceArn: role.arn,
      ActionNames: ['sso:ListA', 'sso:ListB', 'sso:ListC'],
      MaxItems: 1000,
    }),
  );
  expect(answer.EvaluationResults).toHaveLength(2);
  expect(answer.Marker).toBeTruthy();
});

/** What stands in the way, and what the result of sso:ListInstances then says. */
const rows: [string, (aws: AwsReplica) => Role, object][] = [
  [
    'a permissions boundary',
    (aws) => {
      const account = accountOf(aws.state, memberAccountId);
      const boundary = addCustomerPolicy(account, 'Bound', [policy('Allow', 's3:*')]);
      return addForIru(aws, { ...readSso, permissionsBoundary: boundary.arn });
    },
    {
      EvalDecision: 'implicitDeny',
      OrganizationsDecisionDetail: { AllowedByOrganizations: true },
      PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false },
    },
  ],
  [
    'a boundary that lets it through',
    (aws) =>
      addForIru(aws, {
        ...readSso,
        permissionsBoundary: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
      }),
    {
      EvalDecision: 'allowed',
      PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: true },
    },
  ],
  [
    'a service control policy',
    (aws) => {
      control(aws, policy('Deny', 'sso:*'));
      return addForIru(aws, readSso);
    },
    {
      EvalDecision: 'explicitDeny',
      OrganizationsDecisionDetail: { AllowedByOrganizations: false },
    },
  ],
  [
    'a service control policy with a condition, which the simulator leaves out',
    (aws) => {
      const elsewhere = { StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } };
      control(aws, policy('Deny', 'sso:*', { Resource: '*', Condition: elsewhere }));
      return addForIru(aws, readSso);
    },
    {
      EvalDecision: 'allowed',
      OrganizationsDecisionDetail: { AllowedByOrganizations: true },
    },
  ],
  [
    'a resource other than all',
    (aws) => {
      const Resource = 'arn:aws:sso:::instance/*';
      return addForIru(aws, { inlinePolicies: { One: policy('Allow', 'sso:*', { Resource }) } });
    },
    { EvalDecision: 'implicitDeny', MatchedStatements: [] },
  ],
  [
    'a condition on a value that was not given',
    (aws) => {
      const Condition = { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } };
      const document = policy('Allow', 'sso:*', { Resource: '*', Condition });
      return addForIru(aws, { inlinePolicies: { Regional: document } });
    },
    { EvalDecision: 'implicitDeny', MissingContextValues: ['aws:RequestedRegion'] },
  ],
];

for (const [name, make, result] of rows) {
  test(`simulated under ${name}`, async ({ aws, clients }) => {
    const { arn } = make(aws);
    const { iam } = clients(signIn(aws.state, 'reader', memberAccountId));
    const command = new SimulatePrincipalPolicyCommand({
      PolicySourceArn: arn,
      ActionNames: ['sso:ListInstances'],
    });
    expect((await iam.send(command)).EvaluationResults).toMatchObject([result]);
  });
}

test('the management account is beyond service control policies', async ({ aws, clients }) => {
  const organization = organizationOf(aws.state, managementAccountId);
  const document = policy('Deny', '*');
  organization?.serviceControlPolicies.root?.push({ name: 'NoMore', document });
  const account = accountOf(aws.state, managementAccountId);
  const { arn } = addRole(account, { name: 'ForIru', ...readSso });
  const { iam } = clients();
  const simulated = await iam.send(
    new SimulatePrincipalPolicyCommand({ PolicySourceArn: arn, ActionNames: ['sso:ListA'] }),
  );
  expect(simulated.EvaluationResults?.[0]?.EvalDecision).toBe('allowed');
});

test('values given for conditions count', async ({ aws, clients }) => {
  const Condition = { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } };
  const document = policy('Allow', 'sso:*', { Resource: '*', Condition });
  const { arn } = addForIru(aws, { inlinePolicies: { Regional: document } });
  const { iam } = clients(signIn(aws.state, 'reader', memberAccountId));
  const { EvaluationResults } = await iam.send(
    new SimulatePrincipalPolicyCommand({
      PolicySourceArn: arn,
      ActionNames: ['sso:ListInstances'],
      ContextEntries: [
        {
          ContextKeyName: 'aws:RequestedRegion',
          ContextKeyValues: ['eu-west-1'],
          ContextKeyType: 'string',
        },
      ],
    }),
  );
  expect(EvaluationResults).toMatchObject([{ EvalDecision: 'allowed', MissingContextValues: [] }]);
});

test('patterns and unknown roles are refused', async ({ aws, clients }) => {
  const { arn } = addForIru(aws, readSso);
  const { iam } = clients(signIn(aws.state, 'reader', memberAccountId));
  const simulate = (PolicySourceArn: string, action: string) =>
    iam.send(new SimulatePrincipalPolicyCommand({ PolicySourceArn, ActionNames: [action] }));
  await expect(simulate(arn, 'sso:List*')).rejects.toMatchObject({
    name: 'InvalidInputException',
  });
  await expect(simulate(`${arn}Gone`, 'sso:ListInstances')).rejects.toMatchObject({
    name: 'NoSuchEntityException',
  });
});
