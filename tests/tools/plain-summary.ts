import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Ends a run with one plain line for whoever reads the log. */
export default class PlainSummary implements Reporter {
  readonly #outcomes = new Map<string, boolean>();

  onTestEnd(test: TestCase, result: TestResult): void {
    this.#outcomes.set(test.id, result.status === test.expectedStatus);
  }

  onEnd(_: FullResult): void {
    const passed = [...this.#outcomes.values()].filter(Boolean).length;
    console.log(`\n${passed} passed, ${this.#outcomes.size - passed} failed`);
  }
}
