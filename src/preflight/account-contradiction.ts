import type { Recipe } from '../sources/recipe.ts';
import { say, type Text } from '../texts/text.ts';
import { answered } from './live/answer.ts';
import type { LiveFacts } from './live/live-facts.ts';

/**
 * Why a role in this account would show Iru nothing, by what AWS said of the organization in an
 * earlier run; null where that says nothing, or nothing against it.
 */
export function accountContradiction(
  { home }: Pick<Recipe, 'home'>,
  account: string,
  live: Pick<LiveFacts, 'organization' | 'delegatedAdministrators'>,
): Text | null {
  const management = answered(live.organization)?.managementAccount;
  if (management === undefined || account === management) return null;
  switch (home) {
    case 'any':
    case 'same-account':
      return null;
    case 'management':
      return say('accountNotManagement', { account, management });
    case 'management-or-delegated-administrator': {
      const delegated = answered(live.delegatedAdministrators);
      if (delegated === undefined || delegated.includes(account)) return null;
      return say('accountNotDelegated', { account, management });
    }
  }
}
