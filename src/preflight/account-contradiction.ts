import type { Recipe } from '../sources/recipe.ts';
import { say, type Text } from '../texts/text.ts';
import { answered } from './live/answer.ts';
import type { LiveFacts } from './live/live-facts.ts';

/**
 * Why a role in this account would show Iru nothing, by what AWS said of the organization in an
 * earlier run; null where that says nothing, or nothing against it. It told of the organization of
 * the credentials: an account that they are not of may belong to another one.
 */
export function accountContradiction(
  { home }: Pick<Recipe, 'home'>,
  account: string,
  live: Pick<LiveFacts, 'caller' | 'organization' | 'delegatedAdministrators'>,
): Text | null {
  const management = answered(live.organization)?.managementAccount;
  if (management === undefined || account === management) return null;
  const isOfIt = answered(live.caller)?.account === account;
  switch (home) {
    case 'any':
    case 'same-account':
      return null;
    case 'management':
      return say(isOfIt ? 'accountNotManagement' : 'accountPerhapsWrong', { account, management });
    case 'management-or-delegated-administrator': {
      const delegated = answered(live.delegatedAdministrators);
      if (delegated === undefined || delegated.includes(account)) return null;
      return say(isOfIt ? 'accountNotDelegated' : 'accountPerhapsWrong', { account, management });
    }
  }
}
