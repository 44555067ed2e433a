import { matchesActionPattern } from '../../../src/policy/wildcards.ts';
import { neededActions } from '../../../src/preflight/live/needed-actions.ts';
import { recipeIds } from '../../../src/sources/recipe.ts';
import { awsManagedPolicy } from '../../replicas/aws/access/aws-managed-policy.ts';
import { addIruRole, expect, test, trusting } from './fixture.ts';

/** Needs no permission, and a try that only the role's trust policy decides. */
const without = ['sts:GetCallerIdentity', 'sts:AssumeRole'];

test('names just what the live preflight asks, over all sources', async ({ aws, gather }) => {
  addIruRole(aws, {
    trustPolicy: trusting('*'),
    attachedPolicies: ['arn:aws:iam::aws:policy/AWSSSOReadOnly'],
  });
  for (const sourceId of recipeIds) await gather({ sourceId });
  const asked = new Set(aws.calls.map(({ service, operation }) => `${service}:${operation}`));
  expect([...asked].filter((action) => !without.includes(action)).sort()).toEqual(neededActions);
});

test('AWS’s policy SecurityAudit allows them all, as the popup says', async () => {
  const policy = await awsManagedPolicy('arn:aws:iam::aws:policy/SecurityAudit');
  const document = JSON.stringify(policy?.versions.get(policy.defaultVersion));
  const patterns = document.match(/(?<=")[\w-]+:[\w*]+(?=")/g) ?? [];
  expect(
    neededActions.filter((action) => !patterns.some((each) => matchesActionPattern(each, action))),
  ).toEqual([]);
});
