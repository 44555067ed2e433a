import type { Guide } from '../setup/guide.ts';
import type { CheckResult } from './check.ts';
import { checkCoverage } from './checks/coverage.ts';
import { checkWrongPrefix } from './checks/wrong-prefix.ts';
import { factsOf } from './facts.ts';

/** What is wrong with a policy as the only one of the role: what it lacks, and prefixes that grant nothing. */
export function judgePolicy(guide: Guide, json: string, now: number): CheckResult[] {
  const facts = factsOf(guide, null, now);
  const policies = [{ name: 'policy', kind: 'inline' as const, json }];
  const alone = { ...facts, role: { ...facts.role, policies, policiesWhole: true } };
  return [checkWrongPrefix(alone), checkCoverage(alone)].filter(
    ({ verdict }) => verdict === 'fail',
  );
}
