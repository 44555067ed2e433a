import { accountContradiction } from '../preflight/account-contradiction.ts';
import { type Guide, guideFor } from '../setup/guide.ts';
import type { Setup } from '../setup/setup.ts';
import { recipeById } from '../sources/index.ts';
import { lastTold } from './preflight/live-facts-store.ts';
import { currentRules } from './rules.ts';
import type { Stores } from './stores.ts';

type MakeGuide = (setup: Setup, account?: string | null) => Guide;

/**
 * What makes setups ready for a page, by the rules of now, which are read once for all of them.
 * `account` is the one the page is signed in to.
 */
export async function guideMaker(stores: Partial<Stores> = {}): Promise<MakeGuide> {
  const [rules, told] = await Promise.all([currentRules(stores), lastTold(stores.session)]);
  return (setup, account = null) => {
    const guide = guideFor(setup, rules, account);
    const signedInTo = account ?? setup.role.account;
    if (!told || !signedInTo) return guide;
    const wrongAccount = accountContradiction(recipeById(setup.sourceId), signedInTo, told);
    return { ...guide, wrongAccount };
  };
}

/** … for one setup. */
export async function guideOf(setup: Setup, account?: string | null): Promise<Guide> {
  return (await guideMaker())(setup, account);
}
