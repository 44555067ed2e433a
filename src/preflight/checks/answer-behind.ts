import { say } from '../../texts/text.ts';
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
  const isContrary = byAws.verdict === 'fail' || byAws.verdict === 'warn';
  if (!isContrary || !wasJustChangedWhenAsked(facts) || !isShownRight()) return byAws;
  return {
    ...byAws,
    verdict: 'warn',
    title: say('checkBehind', { title: byAws.title }),
    evidence: [...byAws.evidence, say('checkBehindChange')],
    mend: [say('checkBehindWait')],
  };
}

/** Whether a result is of an answer with which AWS may not have caught up with a change. */
export function isOfAnswerBehind({ title }: CheckResult): boolean {
  return title.key === 'checkBehind';
}
