import { expect, test } from '@playwright/test';
import { compareWithSimulator } from './disagreements.ts';
import { compareHidingKeys } from './hidden-keys.ts';

const seed = Date.now() % 1_000_000;

// The long run: node tests/tools/fuzz-evaluator.mjs --cases 100000
test('the evaluator answers generated policies as iam-simulate does', () => {
  const cases = 4000;
  const { answers, excepted, disagreements } = compareWithSimulator(cases, seed);
  expect(disagreements.slice(0, 3), `seed ${seed}`).toEqual([]);
  // They agree again without the lines that are to blame; there are few such cases.
  const { 'NotPrincipal in a Deny': _, ...others } = excepted;
  const differing = Object.values(others).reduce((sum, count) => sum + count, 0);
  expect(differing / cases, `seed ${seed}`).toBeLessThan(0.03);
  expect(Object.keys(answers).toSorted()).toEqual(['allow', 'deny', 'no-match', 'not-known']);
});

test('what it is sure of without a key holds whatever the key is, and else it depends on it', () => {
  const { sure, open, leftOut, disagreements } = compareHidingKeys(600, seed);
  expect(disagreements.slice(0, 3), `seed ${seed}`).toEqual([]);
  expect(sure, `seed ${seed}`).toBeGreaterThan(400);
  expect(open, `seed ${seed}`).toBeGreaterThan(60);
  expect(leftOut, `seed ${seed}`).toBeLessThan(open / 4);
});
