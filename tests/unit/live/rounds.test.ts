import { answered } from '../../../src/preflight/live/answer.ts';
import { recipeIds } from '../../../src/sources/recipe.ts';
import type { AwsRoleSeed } from '../../replicas/aws/state/role.ts';
import { addIruRole, expect, test, trusting } from './fixture.ts';
import { HeldBack } from './held-back.ts';

const managed: Partial<AwsRoleSeed> = {
  attachedPolicies: ['arn:aws:iam::aws:policy/AWSSSOReadOnly'],
  permissionsBoundary: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
};

for (const sourceId of recipeIds) {
  test(`${sourceId}: no more than three calls wait for one another`, async ({
    aws,
    gather,
    lockstep,
  }) => {
    addIruRole(aws, managed);
    const facts = await gather({ sourceId }, lockstep);
    expect(facts.policies.state).toBe('answered');
    expect(lockstep.rounds).toBe(3);
  });

  test(`${sourceId}: nor do they when the role lets the caller in`, async ({
    aws,
    gather,
    lockstep,
  }) => {
    addIruRole(aws, { ...managed, trustPolicy: trusting('*') });
    const facts = await gather({ sourceId }, lockstep);
    expect(answered(facts.probe.withExternalId)).toBe('allowed');
    expect(lockstep.rounds).toBe(3);
  });
}

test('nor do they when only the role sees the instance', async ({ aws, gather, lockstep }) => {
  addIruRole(aws, { trustPolicy: trusting('*') });
  const [admin] = aws.state.accounts[0]?.roles ?? [];
  if (admin) admin.inlinePolicies.Deny = denyingListInstances;
  const facts = await gather({}, lockstep);
  expect(facts.identityCenter.instance).toMatchObject({ failure: { kind: 'access-denied' } });
  expect(facts.reads.map(({ action, as }) => `${as} ${action}`)).toEqual([
    'role sso:ListApplications',
    'role sso:ListPermissionSets',
  ]);
  expect(lockstep.rounds).toBe(3);
});

const denyingListInstances = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: 'sso:ListInstances', Resource: '*' }],
};

test('nor do they when a key of the customer’s own is found', async ({ aws, gather, lockstep }) => {
  addIruRole(aws, managed);
  for (const instance of aws.state.identityCenters) instance.kmsKeyArn = 'arn:aws:kms:…:key/1';
  const facts = await gather({}, lockstep);
  expect(answered(facts.encryptionKey)).toBe('arn:aws:kms:…:key/1');
  expect(lockstep.rounds).toBe(3);
});

test('a slow answer holds back only what needs it', async ({ aws, begin, transport }) => {
  addIruRole(aws, managed);
  const held = new HeldBack(transport, 'GetRole');
  const { told, facts } = begin({}, held);
  await expect
    .poll(() => told.at(-1))
    .toMatchObject({
      caller: { state: 'answered' },
      role: { state: 'asking' },
      simulation: { state: 'answered' },
      probe: { withExternalId: { state: 'answered' } },
      policies: { state: 'asking' },
      reads: Array(3).fill({ answer: { state: 'answered' } }),
    });
  const versions = () => aws.calls.filter(({ operation }) => operation === 'GetPolicyVersion');
  await expect.poll(() => versions().length).toBe(1); // the boundary is named by the role alone
  held.letGo();
  expect((await facts).policies.state).toBe('answered');
  expect(versions()).toHaveLength(2);
});
