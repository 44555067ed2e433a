import type {
  FullResult,
  Reporter,
  TestCase,
  TestResult,
  TestStep,
} from '@playwright/test/reporter';

/** Tells each step of the errand in a line, and at the end whether it went well. */
export default class Teller implements Reporter {
  #step = 0;

  onBegin(): void {
    console.log('\nThe errand, on replicas of Iru and the AWS console at their real host names:\n');
  }

  onStepEnd(_: TestCase, __: TestResult, step: TestStep): void {
    if (step.category !== 'test.step') return;
    this.#step += 1;
    console.log(`  ${step.error ? '✗' : '✓'} ${this.#step}. ${step.title}`);
  }

  onTestEnd(_: TestCase, result: TestResult): void {
    for (const { message } of result.errors) console.error(`\n${message}`);
  }

  onEnd({ status }: FullResult): void {
    console.log(
      status === 'passed'
        ? '\n✓ The role’s ARN reached the wizard, and Iru’s replica could assume the role with it.'
        : '\n✗ The errand did not reach its end.',
    );
    console.log('  Screenshots: .artifacts/errand/, all in one: errand.png\n');
  }
}
