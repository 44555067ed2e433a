import { once } from '../once.ts';
import { cloudtrail } from './cloudtrail.ts';
import { dynamodb } from './dynamodb.ts';
import { generic } from './generic.ts';
import { iam } from './iam.ts';
import { identityStore } from './identity-store.ts';
import { organizations } from './organizations.ts';
import type { Recipe, RecipeId } from './recipe.ts';
import { redshiftServerless } from './redshift-serverless.ts';
import { sso } from './sso.ts';

const byId: Readonly<Record<RecipeId, Recipe>> = {
  sso,
  'identity-store': identityStore,
  iam,
  organizations,
  cloudtrail,
  dynamodb,
  'redshift-serverless': redshiftServerless,
  generic,
};

/** Every recipe; the generic one is the last. */
export const recipes: readonly Recipe[] = Object.values(byId);

export function recipeById(id: RecipeId): Recipe {
  return byId[id];
}

/** Words that a card shows after its name. */
const status =
  / (?:[-–—·•|:] ?)?\(?(?:not connected|connected|connecting|disconnected|not configured|configured|enabled|disabled|active|inactive|pending|error|failed|syncing|on|off|new|beta|preview)\)?$/;

function plain(cardName: string): string {
  let name = cardName.slice(0, 200).toLowerCase().replace(/\s+/g, ' ').trim();
  while (status.test(name)) name = name.replace(status, '').trim();
  return name;
}

const byName = once(
  () =>
    new Map(
      recipes.flatMap((recipe) =>
        [recipe.cardName, ...recipe.otherNames].map((name) => [plain(name), recipe] as const),
      ),
    ),
);

/**
 * The recipe for the source whose card has this name, generic when there is none. Case, white space
 * and a status after the name do not matter; the rest of the name has to be whole, since
 * "Redshift" is not "Redshift Serverless".
 */
export function recipeForCard(cardName: string): Recipe {
  return byName().get(plain(cardName)) ?? generic;
}

/** Whether two names are of the card of one source; '' where none was seen, which may be any. */
export function isSameCard(one: string, other: string): boolean {
  if (one === '' || other === '' || plain(one) === plain(other)) return true;
  const { id } = recipeForCard(one);
  return id !== 'generic' && id === recipeForCard(other).id;
}
