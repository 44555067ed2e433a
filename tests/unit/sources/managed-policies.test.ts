import { expect, test } from '@playwright/test';
import { judgeAction } from '../../../src/policy/evaluate/judge-action.ts';
import { parsePolicyDocument } from '../../../src/policy/policy-document.ts';
import actions from '../../../src/sources/actions.generated.json' with { type: 'json' };
import { recipes } from '../../../src/sources/index.ts';
import generated from '../../../src/sources/managed-policies.generated.json' with { type: 'json' };
import { managedPolicyByName } from '../../../src/sources/managed-policies.ts';
import { awsManagedPolicy } from '../../replicas/aws/access/aws-managed-policy.ts';
import { unwrap } from '../policy/problems.ts';

const jobFunctions = ['ViewOnlyAccess'];
const asked = [
  ...Object.entries(actions).flatMap(([service, own]) => own.map((name) => `${service}:${name}`)),
  'kms:Decrypt',
  'redshift:DescribeClusters',
];

/** The policy as it is in AWS. */
async function inAws(name: string) {
  const path = jobFunctions.includes(name) ? 'job-function/' : '';
  const policy = await awsManagedPolicy(`arn:aws:iam::aws:policy/${path}${name}`);
  return JSON.stringify(policy?.versions.get(policy.defaultVersion));
}

for (const name of Object.keys(generated)) {
  test(`${name}: can be read, and says of every read action what AWS’s own says`, async () => {
    const own = unwrap(parsePolicyDocument(managedPolicyByName(name) ?? ''));
    const aws = unwrap(parsePolicyDocument(await inAws(name)));
    expect(own.Version).toBe(aws.Version);
    expect(own.Statement).not.toEqual([]);
    const judged = (document: typeof own) =>
      asked.map((action) => `${action}: ${judgeAction([document], action)}`);
    expect(judged(own)).toEqual(judged(aws));
  });
}

test('the one of the Redshift that is not Serverless tells so', () => {
  const { Statement } = unwrap(
    parsePolicyDocument(managedPolicyByName('AmazonRedshiftReadOnlyAccess') ?? ''),
  );
  expect(Statement).toEqual([{ Effect: 'Allow', Action: ['redshift:Describe*'], Resource: ['*'] }]);
});

test('every managed policy that a source suggests is known by its name', () => {
  const suggested = recipes
    .flatMap(({ grants }) => grants)
    .filter(({ kind }) => kind === 'managed')
    .map(({ policyName }) => policyName);
  expect(suggested.length).toBeGreaterThan(3);
  expect(suggested.filter((name) => managedPolicyByName(name) === null)).toEqual([]);
  expect(managedPolicyByName('AmazonRedshiftFullAccess')).toBeNull();
});
