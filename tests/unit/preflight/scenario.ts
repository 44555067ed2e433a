import { expect, test } from '@playwright/test';
import type { CheckResult, Verdict } from '../../../src/preflight/check.ts';
import type { OfflineFacts } from '../../../src/preflight/facts.ts';

/** What it is, what was seen, the verdict, the title, and what evidence or mend must name. */
export type Scenario = [string, OfflineFacts, Verdict, RegExp, RegExp?];

const sentences = /^\S.*[.)]$/s;

/** Whether a result can be shown: a title that is no sentence, evidence and mend that are. */
export function expectSound({ verdict, title, evidence, mend }: CheckResult): void {
  expect(title).toMatch(/^\S.*[^.\s]$/s);
  expect(evidence).toMatch(sentences);
  if (mend !== null) expect(mend).toMatch(sentences);
  if (verdict === 'fail') expect(mend).not.toBeNull();
  if (verdict === 'pass') expect(mend).toBeNull();
}

/** One test a row. */
export function testScenarios(
  check: (facts: OfflineFacts) => CheckResult,
  scenarios: readonly Scenario[],
): void {
  for (const [name, facts, verdict, title, named = /./] of scenarios) {
    test(`${verdict}: ${name}`, () => {
      const result = check(facts);
      expect(result).toMatchObject({ verdict, title: expect.stringMatching(title) });
      expect(`${result.evidence} ${result.mend}`).toMatch(named);
      expectSound(result);
    });
  }
}
