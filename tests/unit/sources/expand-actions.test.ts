import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { expandReadActions } from '../../../src/sources/expand-actions.ts';
import { recipeById } from '../../../src/sources/index.ts';

test("SSO's wildcards stand for the reads that Iru's troubleshooting names", () => {
  const actions = expandReadActions(recipeById('sso'));
  for (const name of [
    'ListInstances',
    'ListPermissionSets',
    'ListAccountAssignments',
    'ListApplications',
    'SearchUsers',
  ]) {
    expect(actions).toContain(`sso:${name}`);
  }
  expect(actions.filter((name) => !/^sso:(?:Describe|Get|List|Search)/.test(name))).toEqual([]);
});

test('expands each action once, in order', () => {
  const recipe = { ...recipeById('sso'), readActions: ['SSO:list*', 'sso:ListInst?nces', 'sso:*'] };
  const actions = expandReadActions(recipe);
  expect(actions).toEqual([...new Set(actions)].toSorted());
  expect(actions).toContain('sso:ListInstances');
});

test('keeps a full name that the list does not know, and drops a pattern without matches', () => {
  const recipe = { ...recipeById('sso'), readActions: ['sso:GetNextYearsThing', 'sso:Nothing*'] };
  expect(expandReadActions(recipe)).toEqual(['sso:GetNextYearsThing']);
});

test('the generic source expands to nothing', () => {
  expect(expandReadActions(recipeById('generic'))).toEqual([]);
});

for (const tool of ['refresh-actions', 'refresh-managed-policies']) {
  test(`what ${tool} wrote is what the installed data says`, async () => {
    const script = fileURLToPath(new URL(`../../tools/${tool}.mjs`, import.meta.url));
    await expect(promisify(execFile)(process.execPath, [script, '--check'])).resolves.toBeTruthy();
  });
}
