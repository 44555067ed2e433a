import { say } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Facts } from '../facts.ts';
import { besideGap } from './beside-gap.ts';
import { resultsOf } from './result.ts';
import { roleAge, settledAfter } from './role-age.ts';

const { pass, warn, unknown } = resultsOf('propagation');

/** Whether the role is old enough for every AWS region to know it. */
export function checkPropagation(facts: Facts): CheckResult {
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
