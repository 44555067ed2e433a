import { answered } from '../../../src/preflight/live/answer.ts';
import { recipeById } from '../../../src/sources/index.ts';
import { accountOf } from '../../replicas/aws/state/aws-state.ts';
import { addRole } from '../../replicas/aws/state/role.ts';
import { managementAccountId, memberAccountId } from '../../replicas/aws/state/typical-state.ts';
import { kindOf, policiesOf, simulatedOf } from './answers.ts';
import {
  addIruRole,
  allowing,
  expect,
  externalId,
  roleArn,
  signIn,
  test,
  trusting,
} from './fixture.ts';

test('no such role: told as that', async ({ gather }) => {
  const facts = await gather();
  expect(facts.role).toEqual({ state: 'answered', value: null });
  expect(facts.policies).toMatchObject({ failure: { action: 'iam:ListRolePolicies' } });
});

test('a role with a path', async ({ aws, gather }) => {
  const { arn } = addIruRole(aws, { path: '/compliance/iru/' });
  expect(arn).toContain('/compliance/iru/');
  const facts = await gather({ roleArn: arn });
  expect(answered(facts.role)?.arn).toBe(arn);
  expect(simulatedOf(facts).every(({ decision }) => decision === 'allowed')).toBe(true);
});

/** For these nothing is asked about the role, and the rest all the same. */
const unusable = [
  `arn:aws:iam::${managementAccountId}:user/admin`,
  `arn:aws:iam::${managementAccountId}:role/aws-service-role/sso.amazonaws.com/AWSServiceRoleForSSO`,
  `arn:aws-cn:iam::${managementAccountId}:role/IruComplianceSSORead`,
  `${roleArn} `,
  'IruComplianceSSORead',
];
for (const arn of unusable) {
  test(`nothing is asked about ${JSON.stringify(arn)}`, async ({ aws, gather }) => {
    addIruRole(aws);
    const facts = await gather({ roleArn: arn });
    const { role, policies, simulation, probe } = facts;
    const notAsked = [role, policies, simulation, probe.withExternalId, probe.withoutExternalId];
    expect(notAsked.map(({ state }) => state)).toEqual(Array(5).fill('not-asked'));
    expect(facts).toMatchObject({
      caller: { state: 'answered' },
      organization: { state: 'answered' },
      identityCenter: { instance: { state: 'answered' } },
    });
  });
}

test('nothing at all is asked in a partition that is not known', async ({ aws, gather }) => {
  const facts = await gather({ partition: 'aws-iso' });
  expect(aws.calls).toEqual([]);
  expect(facts).toMatchObject({
    caller: { failure: { kind: 'unknown-partition', message: 'aws-iso' } },
    role: { state: 'not-asked' },
    finishedAt: expect.any(Number),
  });
});

test('nothing is asked when the credentials were over before it began', async ({ aws, gather }) => {
  const facts = await gather({ credentials: null });
  expect(aws.calls).toEqual([]);
  expect(kindOf(facts.caller)).toBe('expired-credentials');
  expect(facts.finishedAt).not.toBeNull();
});

test('a permissions boundary is named where it keeps actions out', async ({ aws, gather }) => {
  addIruRole(aws, { permissionsBoundary: 'arn:aws:iam::aws:policy/IAMReadOnlyAccess' });
  const simulated = simulatedOf(await gather());
  expect(simulated.every(({ allowedByBoundary }) => allowedByBoundary === false)).toBe(true);
});

test('an SCP is named where it keeps actions out', async ({ aws, gather }) => {
  const role = addRole(accountOf(aws.state, memberAccountId), {
    name: 'Member',
    inlinePolicies: { Read: allowing('sso:*') },
  });
  const Statement = [{ Effect: 'Deny', Action: 'sso:List*', Resource: '*' }];
  const document = { Version: '2012-10-17', Statement };
  aws.state.organizations[0]?.serviceControlPolicies.root?.push({ name: 'NoSso', document });
  const credentials = { ...signIn(aws.state, 'admin', memberAccountId), expiresAt: null };
  const simulated = simulatedOf(await gather({ roleArn: role.arn, credentials }));
  const kept = simulated.filter(({ allowedByOrganization }) => allowedByOrganization === false);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.every(({ action }) => action.startsWith('sso:List'))).toBe(true);
});

test('what these credentials may not ask names the action', async ({ aws, gather }) => {
  addIruRole(aws);
  const [admin] = aws.state.accounts[0]?.roles ?? [];
  if (admin) {
    admin.attachedPolicies = [];
    admin.inlinePolicies.Some = allowing('sso:ListInstances', 'iam:ListRolePolicies');
  }
  const facts = await gather();
  expect(facts).toMatchObject({
    caller: { state: 'answered' },
    role: { failure: { kind: 'access-denied', action: 'iam:GetRole' } },
    policies: { failure: { kind: 'access-denied', action: 'iam:ListAttachedRolePolicies' } },
    simulation: { failure: { kind: 'access-denied', action: 'iam:SimulatePrincipalPolicy' } },
    organization: { failure: { action: 'organizations:DescribeOrganization' } },
    delegatedAdministrators: { failure: { action: 'organizations:ListDelegatedAdministrators' } },
  });
  for (const { action, answer } of facts.reads) {
    expect(answer).toMatchObject({ failure: { kind: 'access-denied', action } });
  }
});

test('a policy that may not be read leaves the others', async ({ aws, gather }) => {
  addIruRole(aws, { attachedPolicies: ['arn:aws:iam::aws:policy/AWSSSOReadOnly'] });
  aws.faults.push({ kind: 'connection-reset', operation: 'GetPolicyVersion' });
  const facts = await gather();
  expect(policiesOf(facts)).toMatchObject([
    { json: expect.stringMatching(/sso:/) },
    { json: null },
  ]);
  expect(facts.policyFailures).toMatchObject([
    { kind: 'unreachable', action: 'iam:GetPolicyVersion' },
  ]);
});

test('a customer’s policy that may not be read is not taken for AWS’s of that name', async ({
  aws,
  gather,
}) => {
  const ofCustomer = `arn:aws:iam::${managementAccountId}:policy/ReadOnlyAccess`;
  const ofAws = 'arn:aws:iam::aws:policy/SecurityAudit';
  addIruRole(aws, { inlinePolicies: {}, attachedPolicies: [ofCustomer, ofAws] });
  aws.faults.push({ kind: 'connection-reset', operation: 'GetPolicy' });
  expect(policiesOf(await gather())).toEqual([
    { name: ofCustomer, kind: 'managed', json: null, arn: ofCustomer },
    { name: 'SecurityAudit', kind: 'managed', json: null, arn: ofAws },
  ]);
});

test('a denial by the caller’s own policies says nothing of the role', async ({ aws, gather }) => {
  addIruRole(aws, { trustPolicy: trusting(`arn:aws:iam::${managementAccountId}:root`) });
  const [admin] = aws.state.accounts[0]?.roles ?? [];
  if (admin) admin.attachedPolicies = [];
  const { probe } = await gather();
  expect(kindOf(probe.withExternalId)).toBe('access-denied');
});

test('the role lets the caller in, with the external ID only', async ({ aws, gather }) => {
  addIruRole(aws, { trustPolicy: trusting('*') });
  const { probe, reads } = await gather();
  expect(answered(probe.withExternalId)).toBe('allowed');
  expect(answered(probe.withoutExternalId)).toBe('denied');
  const asRole = reads.filter(({ as }) => as === 'role');
  expect(asRole.map(({ answer }) => answered(answer))).toEqual([2, 3, 1]);
});

test('the role lets anybody in', async ({ aws, gather }) => {
  const { Version, Statement } = trusting('*');
  const open = Statement.map(({ Condition: _, ...statement }) => statement);
  addIruRole(aws, { trustPolicy: { Version, Statement: open } });
  expect(answered((await gather()).probe.withoutExternalId)).toBe('allowed');
});

test('without an external ID it is not tried with one', async ({ aws, gather }) => {
  addIruRole(aws);
  const { probe } = await gather({ externalId: '' });
  expect(probe).toMatchObject({
    withExternalId: { state: 'not-asked' },
    withoutExternalId: { state: 'answered', value: 'denied' },
  });
  expect(JSON.stringify(aws.calls)).not.toContain(externalId);
});

test('credentials of an account outside of any organization', async ({ aws, gather }) => {
  addIruRole(aws);
  aws.state.organizations.length = 0;
  expect(await gather()).toMatchObject({
    organization: { value: null },
    delegatedAdministrators: { value: [] },
  });
});

test('a member account may not see who is delegated', async ({ aws, gather }) => {
  const credentials = { ...signIn(aws.state, 'admin', memberAccountId), expiresAt: null };
  const facts = await gather({ credentials });
  expect(facts.organization).toMatchObject({ value: { managementAccount: managementAccountId } });
  expect(kindOf(facts.delegatedAdministrators)).toBe('access-denied');
});

for (const sourceId of ['iam', 'cloudtrail', 'generic'] as const) {
  test(`${sourceId}: neither organization nor Identity Center is asked`, async ({
    aws,
    gather,
  }) => {
    addIruRole(aws);
    const facts = await gather({ sourceId });
    expect(new Set(aws.calls.map(({ service }) => service))).toEqual(new Set(['iam', 'sts']));
    const known = recipeById(sourceId).readActions.length > 0;
    expect(facts.simulation.state).toBe(known ? 'answered' : 'not-asked');
  });
}
