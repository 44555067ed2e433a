import { expect, test } from '@playwright/test';
import { compareWithSimulator } from './disagreements.ts';

// The long run: node tests/tools/fuzz-evaluator.mjs --cases 100000
test('the evaluator answers generated policies as iam-simulate does', () => {
  const { answers, disagreements } = compareWithSimulator(4000, Date.now() % 1_000_000);
  expect(disagreements.slice(0, 3)).toEqual([]);
  expect(Object.keys(answers).toSorted()).toEqual(['allow', 'deny', 'no-match']);
});
