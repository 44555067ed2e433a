import type { Check, CheckResult, Verdict } from './check.ts';
import { checkAssumeRole } from './checks/assume-role.ts';
import { checkCoverage } from './checks/coverage.ts';
import { checkCredentials } from './checks/credentials.ts';
import { checkEncryptionKey } from './checks/encryption-key.ts';
import { checkExcess } from './checks/excess.ts';
import { checkManagedRules } from './checks/managed-rules.ts';
import { checkPropagation } from './checks/propagation.ts';
import { checkReads } from './checks/reads.ts';
import { checkRoleArn } from './checks/role-arn.ts';
import { checkTrust } from './checks/trust.ts';
import { checkWrongAccount } from './checks/wrong-account.ts';
import { checkWrongPrefix } from './checks/wrong-prefix.ts';
import type { Facts } from './facts.ts';

const checks: readonly Check[] = [
  checkManagedRules,
  checkCredentials,
  checkRoleArn,
  checkTrust,
  checkAssumeRole,
  checkWrongAccount,
  checkCoverage,
  checkWrongPrefix,
  checkExcess,
  checkEncryptionKey,
  checkReads,
];

/** Every check whose question arises, in the order in which an admin would mend them. */
export function runChecks(facts: Facts): CheckResult[] {
  const found = checks.map((check) => check(facts)).filter((result) => result !== null);
  return [...found, checkPropagation(facts, found)];
}

const gravest: readonly Verdict[] = ['fail', 'warn', 'unknown', 'pass'];

/** The gravest verdict of all; unknown when there is none. */
export function overallVerdict(results: readonly CheckResult[]): Verdict {
  return gravest.find((each) => results.some(({ verdict }) => verdict === each)) ?? 'unknown';
}
