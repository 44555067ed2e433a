import { accountContradiction } from '../preflight/account-contradiction.ts';
import { type Guide, guideFor } from '../setup/guide.ts';
import type { Setup } from '../setup/setup.ts';
import { recipeById } from '../sources/index.ts';
import { lastTold } from './preflight/live-facts-store.ts';
import { currentRules } from './rules.ts';

/** A setup made ready for a page, by the rules of now; `account` is the one the page is signed in to. */
export async function guideOf(setup: Setup, account: string | null = null): Promise<Guide> {
  const guide = guideFor(setup, await currentRules(), account);
  const signedInTo = account ?? setup.role.account;
  const told = signedInTo && (await lastTold());
  if (!told) return guide;
  const wrongAccount = accountContradiction(recipeById(setup.sourceId), signedInTo, told);
  return { ...guide, wrongAccount };
}
