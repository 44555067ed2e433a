import { expect, test } from '@playwright/test';
import { compareWithSimulator } from './disagreements.ts';

// The long run: node tests/tools/fuzz-evaluator.mjs --cases 100000
test('the evaluator answers generated policies as iam-simulate does', () => {
  const cases = 4000;
  const seed = Date.now() % 1_000_000;
  const { answers, excepted, disagreements } = compareWithSimulator(cases, seed);
  expect(disagreements.slice(0, 3)).toEqual([]);
  // They agree again without the lines that are to blame; there are few such cases.
  const differing = Object.values(excepted).reduce((sum, count) => sum + count, 0);
  expect(differing / cases).toBeLessThan(0.03);
  expect(Object.keys(answers).toSorted()).toEqual(['allow', 'deny', 'no-match']);
});
