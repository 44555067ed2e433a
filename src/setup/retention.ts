import type { Setup } from './setup.ts';

const keptFor = 7 * 24 * 60 * 60 * 1000;

/** Whether a setup is to be forgotten: untouched for seven days. `now` in milliseconds. */
export function isStale(setup: Setup, now: number): boolean {
  return now - setup.touchedAt > keptFor;
}
