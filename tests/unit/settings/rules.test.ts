import { expect, test } from '@playwright/test';
import { noManagedRules } from '../../../src/settings/managed-rules.ts';
import { patternProblem, tagPatternProblem } from '../../../src/settings/pattern-problem.ts';
import { defaultRules, type Rules, roleNameFor, tagsFor } from '../../../src/settings/rules.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { guideFor } from '../../../src/setup/guide.ts';
import { recipeById, recipes } from '../../../src/sources/index.ts';
import { aSetup } from '../setup/a-setup.ts';
import { inEnglish } from '../texts/in-english.ts';

const sso = recipeById('sso');

function rules(
  settings: Partial<Rules['settings']>,
  managed: Partial<Rules['managed']> = {},
): Rules {
  return {
    settings: { ...defaultSettings, ...settings },
    managed: { ...noManagedRules, ...managed },
  };
}

test('the defaults are what the sources suggest', () => {
  for (const recipe of recipes) expect(roleNameFor(recipe, defaultRules)).toBe(recipe.roleName);
  expect(patternProblem(defaultSettings.roleName, recipes)).toBeNull();
  expect(tagsFor(sso, defaultRules)).toEqual([
    { key: 'managed-by', value: 'iru-compliance' },
    { key: 'iru-source', value: 'sso' },
  ]);
});

test('a source’s own name goes before the general one, the organization’s before both', () => {
  const own = {
    roleName: 'general-{source}',
    roleNames: [{ sourceId: 'sso' as const, roleName: 'own-{suggested}' }],
  };
  expect(roleNameFor(recipeById('iam'), rules(own))).toBe('general-iam');
  expect(roleNameFor(sso, rules(own))).toBe('own-IruComplianceSSORead');
  expect(roleNameFor(sso, rules(own, { roleNamePattern: 'corp-{source}' }))).toBe('corp-sso');
});

test('a required tag takes the place of one with its key', () => {
  const required = [{ key: 'Managed-By', value: 'it-{source}' }];
  expect(tagsFor(sso, rules({}, { requiredTags: required }))).toEqual([
    { key: 'Managed-By', value: 'it-sso' },
    { key: 'iru-source', value: 'sso' },
  ]);
});

test('a guide tells what the organization does not allow, of the account of the page too', () => {
  const strict = rules({}, { allowedAccountIds: ['444455556666'] });
  expect(guideFor(aSetup('sso'), strict).violations).toEqual([]);
  const [violation] = guideFor(aSetup('sso'), strict, '111122223333').violations;
  expect(violation && inEnglish(violation.text)).toBe(
    'Your organization does not allow a role in the account 111122223333. Sign in to one of these: 444455556666.',
  );
});

test('a pattern that makes no name IAM takes is told with that name', () => {
  const told = (pattern: string) => {
    const problem = patternProblem(pattern, recipes);
    return problem && inEnglish(problem);
  };
  expect(told('corp-{suggested}')).toBeNull();
  expect(told('')).toMatch(/name/i);
  expect(told('{team}-{source}')).toMatch(/^This makes the name \{team\}-sso\./);
  expect(told(`${'x'.repeat(60)}{source}`)).toMatch(/64/);
});

test('a tag that IAM refuses is told', () => {
  const told = (key: string, value = 'v') =>
    tagPatternProblem({ key, value }, [{ key: 'a', value: '' }], recipes)?.key;
  expect(told('b')).toBeUndefined();
  expect(told('')).toBe('tagNeedsKey');
  expect(told('A')).toBe('tagTwice');
  expect(told('aws:b')).toBe('tagOfAws');
  expect(told('b', 'x'.repeat(257))).toBe('tagTooLong');
  expect(told('b', 'a;b')).toBe('tagCharacters');
  expect(told('b', '{team}')).toBe('tagCharacters');
  expect(told('b', '{source}-{suggested}')).toBeUndefined();
  expect(told('b', `${'x'.repeat(250)}{source}`)).toBe('tagTooLong');
  expect(told('Kostenstelle Ä', 'a b_.:/=+-@')).toBeUndefined();
});
