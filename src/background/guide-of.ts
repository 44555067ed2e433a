import { type Guide, guideFor } from '../setup/guide.ts';
import type { Setup } from '../setup/setup.ts';
import { currentRules } from './rules.ts';

/** A setup made ready for a page, by the rules of now; `account` is the one the page is signed in to. */
export async function guideOf(setup: Setup, account: string | null = null): Promise<Guide> {
  return guideFor(setup, await currentRules(), account);
}
