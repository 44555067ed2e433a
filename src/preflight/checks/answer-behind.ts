import { say, type Text } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Facts } from '../facts.ts';
import { wasJustChangedWhenAsked } from './role-change.ts';

/**
 * What AWS's answer comes to. Where the console had shown a change seconds before, and what it showed
 * is right, AWS may not have caught up with it: the answer is doubtful then, and no failure.
 */
export function unlessBehind(
  facts: Facts,
  byAws: CheckResult,
  isShownRight: () => boolean,
): CheckResult {
  const isDoubtful = mayBeBehind(facts, byAws) && isShownRight();
  return isDoubtful ? behind(byAws, say('checkBehindChange')) : byAws;
}

/** Whether an answer is contrary, and came so soon after a change that it may be of the state before. */
export function mayBeBehind(facts: Facts, { verdict }: CheckResult): boolean {
  return (verdict === 'fail' || verdict === 'warn') && wasJustChangedWhenAsked(facts);
}

/** The same result as a doubtful one, and why it is. */
export function behind(byAws: CheckResult, why: Text): CheckResult {
  return {
    ...byAws,
    verdict: 'warn',
    title: say('checkBehind', { title: byAws.title }),
    evidence: [...byAws.evidence, why],
    mend: [say('checkBehindWait')],
    reason: 'answer-behind',
  };
}

/** Whether a result is of an answer with which AWS may not have caught up with a change. */
export function isOfAnswerBehind({ reason }: CheckResult): boolean {
  return reason === 'answer-behind';
}
