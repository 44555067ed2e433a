import { expandReadActions } from '../../../src/sources/expand-actions.ts';
import { recipeById } from '../../../src/sources/index.ts';
import { managementAccountId } from '../../replicas/aws/state/typical-state.ts';
import { policiesOf, simulatedOf } from './answers.ts';
import { addIruRole, allowing, expect, roleArn, test, trusting } from './fixture.ts';

test('all that AWS says of a role made by the book', async ({ aws, gather }) => {
  const role = addIruRole(aws);
  const facts = await gather();
  expect(facts).toMatchObject({
    setupId: 'setup-1',
    roleArn,
    finishedAt: expect.any(Number),
    caller: { value: { account: managementAccountId, arn: expect.stringMatching(/assumed-role/) } },
    role: {
      value: {
        arn: roleArn,
        boundaryArn: null,
        createdAt: Math.floor(+role.createdAt / 1_000) * 1_000,
      },
    },
    organization: { value: { managementAccount: managementAccountId } },
    delegatedAdministrators: { value: [] },
    identityCenter: { instance: { value: { region: 'us-east-1' } } },
    probe: {
      withExternalId: { state: 'answered', value: 'denied' },
      withoutExternalId: { state: 'answered', value: 'denied' },
    },
    reads: [
      { action: 'sso:ListApplications', as: 'caller', answer: { value: 2 } },
      { action: 'sso:ListPermissionSets', as: 'caller', answer: { value: 3 } },
      { action: 'sso:ListAccountAssignments', as: 'caller', answer: { value: 1 } },
    ],
  });
  const trust = facts.role.state === 'answered' ? facts.role.value?.trustPolicy : '';
  expect(JSON.parse(trust ?? '')).toEqual(trusting());
  expect(facts.calls.answered).toBe(facts.calls.asked);
});

test('every read action of the source is simulated', async ({ aws, gather }) => {
  addIruRole(aws);
  const facts = await gather();
  const actions = expandReadActions(recipeById('sso'));
  expect(simulatedOf(facts).map(({ action }) => action)).toEqual(actions);
  expect(simulatedOf(facts).every(({ decision }) => decision === 'allowed')).toBe(true);
});

test('every policy is read: inline, managed and the boundary', async ({ aws, gather }) => {
  addIruRole(aws, {
    inlinePolicies: { 'Read+sso=1,2@x.y': allowing('sso:List*'), Other: allowing('iam:ListRoles') },
    attachedPolicies: ['arn:aws:iam::aws:policy/AWSSSOReadOnly'],
    permissionsBoundary: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
  });
  const policies = policiesOf(await gather());
  expect(policies.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
    'inline Read+sso=1,2@x.y',
    'inline Other',
    'managed AWSSSOReadOnly',
    'boundary ReadOnlyAccess',
  ]);
  for (const { json } of policies) expect(JSON.parse(json ?? '')).toHaveProperty('Statement');
});

test('lists are followed through all their pages', async ({ aws, gather }) => {
  aws.settings.pageSize = 1;
  addIruRole(aws, {
    inlinePolicies: { One: allowing('sso:List*'), Two: allowing('sso:Get*') },
    attachedPolicies: [
      'arn:aws:iam::aws:policy/AWSSSOReadOnly',
      'arn:aws:iam::aws:policy/IAMReadOnlyAccess',
    ],
  });
  const facts = await gather({ sourceId: 'organizations' });
  expect(policiesOf(facts)).toHaveLength(4);
  expect(simulatedOf(facts)).toHaveLength(expandReadActions(recipeById('organizations')).length);
});
