import type { CheckResult, Verdict } from '../check.ts';
import type { OfflineFacts } from '../facts.ts';
import { checkCoverage } from './coverage.ts';
import { checkPropagation } from './propagation.ts';
import { checkRoleArn } from './role-arn.ts';
import { checkTrust } from './trust.ts';
import { checkWrongAccount } from './wrong-account.ts';
import { checkWrongPrefix } from './wrong-prefix.ts';

const checks = [
  checkRoleArn,
  checkTrust,
  checkWrongAccount,
  checkCoverage,
  checkWrongPrefix,
  checkPropagation,
];

/** Every check that needs no credentials, in the order in which an admin would mend them. */
export function runOffline(facts: OfflineFacts): CheckResult[] {
  return checks.map((check) => check(facts));
}

const gravest: readonly Verdict[] = ['fail', 'warn', 'unknown', 'pass'];

/** The gravest verdict of all; unknown when there is none. */
export function overallVerdict(results: readonly CheckResult[]): Verdict {
  return gravest.find((each) => results.some(({ verdict }) => verdict === each)) ?? 'unknown';
}
