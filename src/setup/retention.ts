import type { Setup } from './setup.ts';

const day = 24 * 60 * 60 * 1000;

/** How many days a setup may be kept for: Role Courier is for errands, not for records. */
export const keptAtMostDays = 90;

/** Whether a setup is to be forgotten: untouched for so many days. `now` in milliseconds. */
export function isStale(
  setup: Pick<Setup, 'touchedAt'>,
  now: number,
  keptForDays: number,
): boolean {
  return now - setup.touchedAt > Math.min(keptForDays, keptAtMostDays) * day;
}
