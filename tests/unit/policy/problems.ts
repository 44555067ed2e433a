import { expect } from '@playwright/test';
import type { Problem, Result } from '../../../src/policy/problem.ts';
import { inEnglish } from '../texts/in-english.ts';

/** A problem's code and text in one line. */
export function told({ code, text }: Problem): string {
  return `${code}: ${inEnglish(text)}`;
}

/** The value of a result that must be one; a problem is shown in full. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(told(result.problem));
  return result.value;
}

const sentences = /^\S.*[.)]$/s;

/** Whether a result holds a value or tells its problem in whole sentences; for property tests. */
export function isSound<T>(result: Result<T>): boolean {
  return (
    result.ok || (result.problem.code !== '' && sentences.test(inEnglish(result.problem.text)))
  );
}

/** Expects a problem with this code, told in whole sentences; returns its text. */
export function expectProblem<T>(result: Result<T>, code: string): string {
  const problem = result.ok ? { code: 'no problem', text: [] } : result.problem;
  expect(problem.code).toBe(code);
  const text = inEnglish(problem.text);
  expect(text).toMatch(sentences);
  return text;
}
