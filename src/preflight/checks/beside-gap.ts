import type { Text } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Answer } from '../live/answer.ts';
import type { LiveFacts } from '../live/live-facts.ts';
import { gapOf } from './gap.ts';

/**
 * What was found without AWS's answer, with the reason why there is none. Unknown, under
 * `title`, while it is awaited; but what fails by what was seen is told at once.
 */
export function besideGap(
  found: CheckResult,
  title: Text,
  ...answers: readonly Answer<unknown>[]
): CheckResult {
  const evidence = [...found.evidence, ...answers.flatMap(gapOf)];
  const isAwaited = answers.some(({ state }) => state === 'asking') && found.verdict !== 'fail';
  return isAwaited
    ? { ...found, verdict: 'unknown', title, evidence, mend: null }
    : { ...found, evidence };
}

/** Why some of the role's policies could not be read, as answers that are not there. */
export function unreadPolicies({ policyFailures }: LiveFacts): Answer<unknown>[] {
  return policyFailures.map((failure) => ({ state: 'failed', failure }));
}
