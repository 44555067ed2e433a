import { type Sentences, say } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Facts } from '../facts.ts';
import { answered } from '../live/answer.ts';
import type { LiveRead } from '../live/live-facts.ts';
import { areActionsShownAllowed, isNothingShownKeptOut } from './as-shown.ts';
import { gapOf } from './gap.ts';
import { unlessPoliciesBehind } from './policies-behind.ts';
import { listed, resultsOf } from './result.ts';
import { wasNewWhenAsked } from './role-age.ts';

const { pass, warn, fail, unknown } = resultsOf('reads');

/** Whether AWS answers the source's own list calls: as the role where it lets us in, else as the admin. */
export function checkReads(facts: Facts): CheckResult | null {
  const reads = facts.live?.reads ?? [];
  if (reads.length === 0) return null;
  const asRole = reads.filter(({ as }) => as === 'role');
  const asCaller = reads.filter(({ as }) => as === 'caller');
  const denied = asRole.filter(isDenied);
  if (denied.length > 0) return deniedToRole(facts, denied);
  const decisive = asRole.length > 0 ? asRole : asCaller;
  const title = say('checkReads');
  const gaps = decisive.flatMap(({ answer }) => gapOf(answer));
  const isAsking = reads.some(({ answer }) => answer.state === 'asking');
  if (isAsking) return unknown(title, [...countsOf(decisive), say('awsIsBeingAsked')]);
  if (decisive.some(({ answer }) => answer.state !== 'answered')) {
    return unknown(say('checkReadsNotAll'), [...countsOf(decisive), ...orNotTried(gaps)]);
  }
  const who = say(asRole.length > 0 ? 'checkReadsAsRole' : 'checkReadsAsCaller');
  const counts = countsOf(decisive);
  const isEmpty = decisive.every(({ answer }) => answered(answer) === 0);
  return isEmpty
    ? warn(say('checkReadsEmpty'), [who, ...counts], [facts.recipe.homeNote])
    : pass(title, [who, ...counts]);
}

function isDenied({ answer }: LiveRead): boolean {
  return answer.state === 'failed' && answer.failure.kind === 'access-denied';
}

function deniedToRole(facts: Facts, denied: readonly LiveRead[]): CheckResult {
  const actions = listed(denied.map(({ action }) => action));
  const evidence = [say('checkReadsDenied', { actions })];
  if (wasNewWhenAsked(facts)) {
    return warn(say('checkReadsDeniedNew'), evidence, [say('checkReadsWait')]);
  }
  const mend = [say('checkReadsAllow'), say('checkReadsSeeCoverage')];
  const found = fail(say('checkReadsDeniedTitle', { count: denied.length }), evidence, mend);
  return unlessPoliciesBehind(
    facts,
    found,
    () => areActionsShownAllowed(facts),
    () => isNothingShownKeptOut(facts),
  );
}

/** What was answered, by action. */
function countsOf(reads: readonly LiveRead[]): Sentences {
  const counts = reads.flatMap(({ action, answer }) => {
    const count = answered(answer);
    return count === undefined ? [] : [`${action}: ${count}`];
  });
  return counts.length > 0 ? [say('checkReadsCounts', { counts: listed(counts) })] : [];
}

function orNotTried(gaps: Sentences): Sentences {
  return gaps.length > 0 ? gaps : [say('checkReadsNotTried')];
}
