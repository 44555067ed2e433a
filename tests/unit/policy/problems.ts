import { expect } from '@playwright/test';
import type { Result } from '../../../src/policy/problem.ts';

/** The value of a result that must be one; a problem is shown in full. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.text}`);
  return result.value;
}

const sentences = /^\S.*[.)]$/s;

/** Whether a result holds a value or tells its problem in whole sentences; for property tests. */
export function isSound<T>(result: Result<T>): boolean {
  return result.ok || (result.problem.code !== '' && sentences.test(result.problem.text));
}

/** Expects a problem with this code, told in whole sentences; returns its text. */
export function expectProblem<T>(result: Result<T>, code: string): string {
  const problem = result.ok ? { code: 'no problem', text: '' } : result.problem;
  expect(problem.code).toBe(code);
  expect(problem.text).toMatch(sentences);
  return problem.text;
}
