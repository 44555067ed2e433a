import { isSame } from '../is-same.ts';
import type { Setup } from './setup.ts';

/** In ms. A setup is forgotten after days, so when it was last seen is known well enough by this. */
const seenAgainAfter = 3_600_000;

/** Whether a setup is to be written anew: not where it is as before, and was written a moment ago. */
export function isToWrite(before: Setup, after: Setup): boolean {
  return (
    after.touchedAt - before.touchedAt >= seenAgainAfter ||
    !isSame({ ...before, touchedAt: 0 }, { ...after, touchedAt: 0 })
  );
}
