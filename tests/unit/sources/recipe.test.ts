import { expect, test } from '@playwright/test';
import { normalisePolicy } from '../../../src/policy/policy-document.ts';
import { policyNameProblem, roleNameProblem } from '../../../src/policy/role-name.ts';
import { matchesActionPattern } from '../../../src/policy/wildcards.ts';
import { expandReadActions } from '../../../src/sources/expand-actions.ts';
import { recipeById, recipes } from '../../../src/sources/index.ts';
import { managedPolicyArn, type RecipeId } from '../../../src/sources/recipe.ts';
import { wrongPrefixes } from '../../../src/sources/wrong-prefixes.ts';
import { unwrap } from '../policy/problems.ts';
import { inEnglish } from '../texts/in-english.ts';

for (const recipe of recipes) {
  test(`${recipe.id}: what it suggests is accepted by IAM`, () => {
    expect(roleNameProblem(recipe.roleName)).toBeNull();
    // IAM's rule for a description, API reference, CreateRole.
    expect(recipe.roleDescription).toMatch(/^[\t\n\r -~\u00a1-\u00ff]{1,1000}$/);
    for (const grant of recipe.grants) expect(policyNameProblem(grant.policyName)).toBeNull();
    expect(inEnglish([recipe.homeNote, ...recipe.notes])).toMatch(/\.$/);
  });

  test(`${recipe.id}: its inline policies allow all that it reads, and nothing else`, () => {
    const needed = expandReadActions(recipe);
    for (const grant of recipe.grants) {
      if (grant.kind !== 'inline') continue;
      const [statement] = unwrap(normalisePolicy(grant.document)).Statement;
      expect(statement).toMatchObject({ Effect: 'Allow', Resource: ['*'] });
      const allowed = statement?.Action ?? [];
      const missing = needed.filter(
        (name) => !allowed.some((each) => matchesActionPattern(each, name)),
      );
      expect(missing).toEqual([]);
      expect(allowed.toSorted()).toEqual(recipe.readActions.toSorted());
    }
  });

  test(`${recipe.id}: every pattern stands for actions of its service`, () => {
    for (const pattern of recipe.readActions) {
      const matches = expandReadActions(recipe).filter((name) =>
        matchesActionPattern(pattern, name),
      );
      expect(matches, pattern).not.toEqual([]);
      expect(recipe.service).toContain(pattern.split(':')[0]);
    }
    for (const prefix of wrongPrefixes[recipe.id]) expect(recipe.service).not.toContain(prefix);
  });
}

const grants: [id: RecipeId, grants: string[]][] = [
  ['sso', ['inline IruComplianceSSORead', 'managed AWSSSOReadOnly']],
  ['identity-store', ['inline IruComplianceIdentityStoreRead']],
  ['iam', ['managed IAMReadOnlyAccess', 'inline IruComplianceIAMRead']],
  [
    'organizations',
    ['managed AWSOrganizationsReadOnlyAccess', 'inline IruComplianceOrganizationsRead'],
  ],
  ['cloudtrail', ['managed AWSCloudTrail_ReadOnlyAccess']],
  ['dynamodb', ['managed AmazonDynamoDBReadOnlyAccess', 'inline IruComplianceDynamoDBRead']],
  ['redshift-serverless', ['inline IruComplianceRedshiftServerlessRead']],
  ['generic', []],
];

for (const [id, expected] of grants) {
  test(`${id}: grants ${expected.join(' or ') || 'nothing'}`, () => {
    const offered = recipeById(id).grants.map(({ kind, policyName }) => `${kind} ${policyName}`);
    expect(offered).toEqual(expected);
  });
}

test("SSO's inline policy is the one that Iru describes", () => {
  expect(recipeById('sso').grants[0]).toEqual({
    kind: 'inline',
    policyName: 'IruComplianceSSORead',
    document: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: ['sso:Describe*', 'sso:Get*', 'sso:List*', 'sso:Search*'],
          Resource: '*',
        },
      ],
    },
  });
});

test('only Organizations must live in the management account itself', () => {
  const homes = recipes.map(({ id, home }) => [id, home]);
  expect(homes.filter(([, home]) => home === 'management')).toEqual([
    ['organizations', 'management'],
  ]);
  expect(recipeById('sso').home).toBe('management-or-delegated-administrator');
  expect(recipeById('identity-store').home).toBe('management-or-delegated-administrator');
  expect(recipeById('iam').home).toBe('same-account');
});

test('a managed policy has its ARN in the partition of the account', () => {
  expect(managedPolicyArn('aws-cn', 'AWSSSOReadOnly')).toBe(
    'arn:aws-cn:iam::aws:policy/AWSSSOReadOnly',
  );
  expect(recipeById('sso').grants[1]).toMatchObject({
    arn: 'arn:{partition}:iam::aws:policy/AWSSSOReadOnly',
  });
});
