import { say } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Facts } from '../facts.ts';
import { isOfAnswerBehind } from './answer-behind.ts';
import { besideGap } from './beside-gap.ts';
import { resultsOf } from './result.ts';
import { roleAge, settledAfter } from './role-age.ts';
import { secondsToSettle } from './role-change.ts';

const { pass, warn, unknown } = resultsOf('propagation');

/**
 * Whether the role, and what was last changed of it, is old enough for every AWS region to know it.
 * `others` is what the other checks found.
 */
export function checkPropagation(facts: Facts, others: readonly CheckResult[]): CheckResult {
  return waitForChange(facts, others) ?? waitForRole(facts);
}

/** Null where no answer of AWS is contrary to a change that the console showed just before. */
function waitForChange(facts: Facts, others: readonly CheckResult[]): CheckResult | null {
  const seconds = secondsToSettle(facts.role, facts.now);
  if (seconds === 0 || !others.some(isOfAnswerBehind)) return null;
  const wait = warn(
    say('checkChangeWait', { seconds }),
    [say('checkChangeNew', { age: settledAfter - seconds })],
    [say('checkChangeAskedAgain', { seconds })],
  );
  return { ...wait, reason: 'new-change' };
}

function waitForRole(facts: Facts): CheckResult {
  const age = roleAge(facts);
  if (age === null) {
    const notKnown = unknown(say('checkAgeNotKnown'), [say('checkAgeNotSeen')]);
    return facts.live ? besideGap(notKnown, notKnown.title, facts.live.role) : notKnown;
  }
  const seconds = settledAfter - age;
  if (seconds <= 0) return pass(say('checkAgeSettled'), [say('checkAgeOverMinute')]);
  return warn(
    say('checkAgeWait', { seconds }),
    [say('checkAgeNew', { age })],
    [say('checkAgeWaitFirst', { seconds })],
  );
}
