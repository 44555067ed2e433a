import type { Setup } from '../setup/setup.ts';
import { wasAskedTooEarly } from './checks/role-age.ts';
import { isOutdated } from './is-outdated.ts';
import type { LiveFacts } from './live/live-facts.ts';

/**
 * Whether a run that has ended is to be made anew by itself: the role has changed since, or was so
 * new that AWS could refuse it, and is not any more. `now` in milliseconds since the epoch.
 */
export function isToRenew(live: LiveFacts, role: Setup['role'], now: number): boolean {
  if (live.finishedAt === null) return false;
  return isOutdated(live, role) || wasAskedTooEarly(live, role, now);
}
