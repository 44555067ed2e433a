import type { Setup } from '../../setup/setup.ts';
import type { Facts } from '../facts.ts';
import { settledAfter } from './role-age.ts';

type Changed = Pick<Setup['role'], 'changedAt'>;

/**
 * How many seconds AWS may still need to know the role as the console last showed it, as of `time`: IAM
 * is eventually consistent (IAM User Guide, troubleshooting, "Changes that I make are not always
 * immediately visible"). 0 where it has had its time.
 */
export function secondsToSettle({ changedAt }: Changed, time: number): number {
  if (changedAt === null) return 0;
  return Math.max(0, settledAfter - Math.max(0, Math.floor((time - changedAt) / 1000)));
}

/** Whether AWS was asked so soon after a change that it may have answered by what was before. */
export function wasJustChangedWhenAsked({ role, live }: Facts): boolean {
  return live !== null && secondsToSettle(role, live.startedAt) > 0;
}
