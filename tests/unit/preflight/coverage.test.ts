import { expect, test } from '@playwright/test';
import { checkCoverage } from '../../../src/preflight/checks/coverage.ts';
import type { SeenPolicy } from '../../../src/preflight/facts.ts';
import { recipeById, recipes } from '../../../src/sources/index.ts';
import { facts, inline, permissions, ssoActions } from './facts.ts';
import { testScenarios } from './scenario.ts';

const managed = (name: string, json: string | null = null): SeenPolicy => ({
  name,
  kind: 'managed',
  json,
});
const boundary = (json: string | null): SeenPolicy => ({ name: 'Limit', kind: 'boundary', json });
const having = (...policies: SeenPolicy[]) => facts({ role: { policies } });

const all = inline(permissions(ssoActions));
const noSearch = inline(permissions(ssoActions.slice(0, 3)));
const deny = inline(permissions('sso:ListInstances', { Effect: 'Deny' }));

testScenarios(checkCoverage, [
  ['the recipe’s own policy', having(all), 'pass', /^Permissions$/, /All \d+ read actions/],
  ['everything', having(inline(permissions('*'))), 'pass', /^Permissions$/],
  [
    'in several policies',
    having(noSearch, managed('Mine', permissions('sso:Search*'))),
    'pass',
    /^Permissions$/,
  ],
  [
    'the recipe’s managed policy',
    having(managed('AWSSSOReadOnly')),
    'pass',
    /^Permissions$/,
    /AWS keeps the content of AWSSSOReadOnly/,
  ],
  [
    'ReadOnlyAccess, which leaves out two',
    having(managed('ReadOnlyAccess')),
    'fail',
    /^Missing permissions: 2 of 58/,
    /sso:SearchGroups, sso:SearchUsers/,
  ],
  [
    'ReadOnlyAccess, for another source',
    facts({ recipe: recipeById('iam'), role: { policies: [managed('ReadOnlyAccess')] } }),
    'pass',
    /^Permissions$/,
  ],
  ['AdministratorAccess', having(managed('AdministratorAccess')), 'pass', /^Permissions$/],
  ['all but two services', having(managed('PowerUserAccess')), 'pass', /^Permissions$/],
  [
    'all but two services, which are the ones',
    facts({ recipe: recipeById('iam'), role: { policies: [managed('PowerUserAccess')] } }),
    'fail',
    /^Missing permissions: \d\d of/,
  ],
  [
    'a boundary that AWS keeps',
    having(all, { ...boundary(null), name: 'ViewOnlyAccess' }),
    'fail',
    /^Missing permissions/,
    /boundary/,
  ],
  [
    'an unread policy besides, which may deny what the others allow',
    having(all, managed('Mine')),
    'unknown',
    /not known/,
    /All \d+ read actions are allowed\. What Mine says was not seen/,
  ],
  [
    'a role that was there before, of which not all was seen',
    facts({ role: { policies: [all], policiesWhole: false, createdAt: null } }),
    'unknown',
    /not known/,
    /All \d+ read actions are allowed\. .*not all seen/,
  ],
  ['a boundary that allows it', having(all, boundary(permissions('*'))), 'pass', /^Permissions$/],
  ['some actions missing', having(noSearch), 'fail', /^Missing permissions: \d+ of/, /sso:Search/],
  [
    'another service’s',
    having(inline(permissions('identitycenter:*'))),
    'fail',
    /^Missing permissions/,
  ],
  ['one denied', having(all, deny), 'fail', /^Missing permissions.*denied/, /sso:ListInstances/],
  [
    'denied, whatever else there is',
    having(managed('Mine'), all, deny),
    'fail',
    /^Missing permissions/,
    /Mine says was not seen/,
  ],
  [
    'outside the boundary',
    having(all, boundary(permissions('s3:*'))),
    'fail',
    /^Missing permissions: the permissions boundary/,
    /Kept out by the role’s permissions boundary: .*sso:/,
  ],
  [
    'in neither the policies nor the boundary',
    having(noSearch, boundary(permissions('s3:*'))),
    'fail',
    /^Missing permissions/,
    /Not allowed: sso:Search.* boundary: sso:Describe/,
  ],
  [
    'outside the boundary, whatever else there is',
    having(managed('Mine'), all, boundary(permissions('s3:*'))),
    'fail',
    /^Missing permissions: the permissions boundary/,
  ],
  [
    'some resources only by the boundary',
    having(all, boundary(permissions('*', { Resource: 'arn:aws:sso:::instance/*' }))),
    'warn',
    /^Missing permissions for part/,
  ],
  [
    'two unread policies',
    having(managed('Mine'), managed('Theirs')),
    'unknown',
    /not known/,
    /Mine, Theirs say was not seen/,
  ],
  [
    'no policy at all',
    facts({ role: { policies: [], policiesWhole: true } }),
    'fail',
    /^Missing permissions/,
  ],
  [
    'no policy seen',
    having(),
    'unknown',
    /not known/,
    /^None of the role’s policies was seen yet\. Paste temporary credentials/,
  ],
  [
    'a policy seen that does not allow all, and no other',
    facts({ role: { policies: [noSearch], policiesWhole: false } }),
    'unknown',
    /not known/,
    /^The policies seen so far do not allow sso:Search.*\. Paste temporary credentials/,
  ],
  [
    'an attached policy that was not read, and no other',
    having(managed('Mine')),
    'unknown',
    /not known/,
    /^What Mine says was not seen\. Paste/,
  ],
  [
    'not all policies seen',
    facts({ role: { policies: [noSearch], policiesWhole: false } }),
    'unknown',
    /not known/,
    /sso:Search/,
  ],
  ['an unread policy', having(managed('Mine')), 'unknown', /not known/, /Mine says was not seen/],
  ['a policy cut off', having(inline('{"Version"')), 'unknown', /not known/, /Read/],
  ['an unread boundary', having(all, boundary(null)), 'unknown', /not known/, /Limit/],
  [
    'an inline policy by a managed name',
    having({ ...inline(null), name: 'AWSSSOReadOnly' }),
    'unknown',
    /not known/,
  ],
  [
    'some resources only',
    having(inline(permissions(ssoActions, { Resource: 'arn:aws:sso:::instance/*' }))),
    'warn',
    /^Missing permissions for part/,
    /Only for some resources/,
  ],
  ['a source without a recipe', facts({ recipe: recipeById('generic') }), 'unknown', /not checked/],
]);

for (const recipe of recipes) {
  for (const grant of recipe.grants.filter(({ kind }) => kind === 'managed')) {
    test(`${grant.policyName} as AWS keeps it covers ${recipe.id}`, () => {
      const role = { policies: [managed(grant.policyName)] };
      expect(checkCoverage(facts({ recipe, role })).verdict).toBe('pass');
    });
  }
}
