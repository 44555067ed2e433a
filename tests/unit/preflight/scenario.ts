import { expect, test } from '@playwright/test';
import type { Check, CheckResult, Verdict } from '../../../src/preflight/check.ts';
import type { Facts } from '../../../src/preflight/facts.ts';
import { inEnglish } from '../texts/in-english.ts';

/** What it is, what is known, the verdict, the title, and what evidence or mend must name. */
export type Scenario = [string, Facts, Verdict, RegExp, RegExp?];

/** A sentence may end in AWS's own words. */
const sentences = /^\S.*[.)”]$/s;

/** Whether a result can be shown: a title that is no sentence, evidence and mend that are. */
export function isSound({ verdict, title, evidence, mend }: CheckResult): boolean {
  return (
    /^\S.*[^.\s]$/s.test(inEnglish(title)) &&
    sentences.test(inEnglish(evidence)) &&
    (mend === null ? verdict !== 'fail' : verdict !== 'pass' && sentences.test(inEnglish(mend)))
  );
}

/** Evidence and mend in words. */
export function toldBy({ evidence, mend }: CheckResult): string {
  return inEnglish([...evidence, ...(mend ?? [])]);
}

/** One test a row. */
export function testScenarios(check: Check, scenarios: readonly Scenario[]): void {
  for (const [name, facts, verdict, title, named = /./] of scenarios) {
    test(`${verdict}: ${name}`, () => {
      const result = check(facts);
      if (result === null) throw new Error('The question did not arise.');
      expect(`${result.verdict}: ${inEnglish(result.title)}`).toMatch(RegExp(`^${verdict}: `));
      expect(inEnglish(result.title)).toMatch(title);
      expect(toldBy(result)).toMatch(named);
      expect(isSound(result)).toBe(true);
    });
  }
}
