import type { Facts } from '../facts.ts';
import { answered } from '../live/answer.ts';

/** Seconds after which a new role can be assumed everywhere; most can after ten. */
export const settledAfter = 60;

/** In whole seconds, by AWS's own record where it gave one; null where it is not known. */
export function roleAge({ role, live, now }: Facts): number | null {
  const createdAt = (live && answered(live.role)?.createdAt) ?? role.createdAt;
  return createdAt === null ? null : Math.max(0, Math.floor((now - createdAt) / 1000));
}

/** Whether AWS may still refuse the role, or not know it, for its age alone. */
export function isNew(facts: Facts): boolean {
  const age = roleAge(facts);
  return age !== null && age < settledAfter;
}
