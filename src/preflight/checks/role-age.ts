import type { Setup } from '../../setup/setup.ts';
import type { Facts } from '../facts.ts';
import { answered } from '../live/answer.ts';
import type { LiveFacts } from '../live/live-facts.ts';

/** Seconds after which a new role can be assumed everywhere; most can after ten. */
export const settledAfter = 60;

type Seen = { role: Pick<Setup['role'], 'createdAt'>; live: LiveFacts | null };

/**
 * When the role was created, in milliseconds since the epoch by this computer's clock: by AWS's own
 * record where it gave one. Null where it is not known.
 */
function createdAt({ role, live }: Seen): number | null {
  const recorded = live && answered(live.role)?.createdAt;
  if (live === null || recorded === null || recorded === undefined) return role.createdAt;
  // Created after AWS was asked about it: the clocks differ, and AWS has not told its time.
  return recorded > live.startedAt ? (role.createdAt ?? live.startedAt) : recorded;
}

function ageAt(seen: Seen, time: number): number | null {
  const created = createdAt(seen);
  return created === null ? null : Math.max(0, Math.floor((time - created) / 1000));
}

/** In whole seconds; null where it is not known. */
export function roleAge(facts: Facts): number | null {
  return ageAt(facts, facts.now);
}

function isNewAt(seen: Seen, time: number): boolean {
  const age = ageAt(seen, time);
  return age !== null && age < settledAfter;
}

/** Whether AWS may still refuse the role, or not know it, for its age alone. */
export function isNew(facts: Facts): boolean {
  return isNewAt(facts, facts.now);
}

/** Whether that was so when AWS was asked: its answers are of then, however old the role is by now. */
export function wasNewWhenAsked(facts: Facts): boolean {
  return isNewAt(facts, facts.live?.startedAt ?? facts.now);
}

/**
 * Whether AWS was asked about a role so new that it could refuse it, and would not any more. `now` in
 * milliseconds since the epoch.
 */
export function wasAskedTooEarly(live: LiveFacts, role: Setup['role'], now: number): boolean {
  const seen = { role, live };
  const created = createdAt(seen);
  // Where only the time of asking is known, every time of asking would be too early.
  if (created === null || created === live.startedAt) return false;
  return isNewAt(seen, live.startedAt) && !isNewAt(seen, now);
}
