import { say } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Facts } from '../facts.ts';
import { isOfAnswerBehind } from './answer-behind.ts';
import { checkAssumeRole } from './assume-role.ts';
import { besideGap } from './beside-gap.ts';
import { checkCoverage } from './coverage.ts';
import { checkEncryptionKey } from './encryption-key.ts';
import { checkReads } from './reads.ts';
import { resultsOf } from './result.ts';
import { roleAge, settledAfter } from './role-age.ts';
import { checkRoleArn } from './role-arn.ts';
import { secondsToSettle, wasJustChangedWhenAsked } from './role-change.ts';
import { checkTrust } from './trust.ts';
import { checkWrongPrefix } from './wrong-prefix.ts';

const { pass, warn, unknown } = resultsOf('propagation');

const judgingByAws = [
  checkRoleArn,
  checkTrust,
  checkAssumeRole,
  checkCoverage,
  checkWrongPrefix,
  checkEncryptionKey,
  checkReads,
];

/** Whether the role, and what was last changed of it, is old enough for every AWS region to know it. */
export function checkPropagation(facts: Facts): CheckResult {
  return waitForChange(facts) ?? waitForRole(facts);
}

/** Null where no answer of AWS is contrary to a change that the console showed just before. */
function waitForChange(facts: Facts): CheckResult | null {
  const seconds = secondsToSettle(facts.role, facts.now);
  if (seconds === 0 || !wasJustChangedWhenAsked(facts)) return null;
  const results = judgingByAws.map((check) => check(facts)).filter((result) => result !== null);
  if (!results.some(isOfAnswerBehind)) return null;
  return warn(
    say('checkChangeWait', { seconds }),
    [say('checkChangeNew', { age: settledAfter - seconds })],
    [say('checkChangeAskedAgain', { seconds })],
  );
}

/** Whether a result tells to wait for a change, rather than for the role itself. */
export function isWaitForChange({ title }: CheckResult): boolean {
  return title.key === 'checkChangeWait';
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
