import type { Setup } from '../setup/setup.ts';
import type { CheckResult } from './check.ts';
import { isOfAnswerBehind } from './checks/answer-behind.ts';
import { wasAskedTooEarly } from './checks/role-age.ts';
import { secondsToSettle } from './checks/role-change.ts';
import { isOutdated } from './is-outdated.ts';
import type { LiveFacts } from './live/live-facts.ts';

/**
 * Whether a run that has ended is to be made anew by itself: the role has changed since, or was so
 * new that AWS could refuse it, and is not any more, or AWS had not caught up with a change, by what
 * the checks said of it, and has had its time. `now` in milliseconds since the epoch.
 */
export function isToRenew(
  live: LiveFacts,
  role: Setup['role'],
  checks: readonly CheckResult[],
  now: number,
): boolean {
  if (live.finishedAt === null) return false;
  // Ahead of the clock, which was set back since, every run of now would be outdated again.
  const isAhead = role.changedAt !== null && role.changedAt > now;
  const past = isAhead ? { ...role, changedAt: null } : role;
  if (isOutdated(live, past) || wasAskedTooEarly(live, role, now)) return true;
  return secondsToSettle(role, now) === 0 && checks.some(isOfAnswerBehind);
}
