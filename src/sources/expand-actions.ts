import { matchesActionPattern } from '../policy/wildcards.ts';
import generated from './actions.generated.json' with { type: 'json' };
import type { Recipe } from './recipe.ts';

/** Action names by service prefix: those that AWS classes as Read or List. */
const readActions: Readonly<Record<string, readonly string[]>> = generated;

/**
 * The actions behind a recipe's patterns, sorted, for instance sso:ListInstances. A name without
 * wildcards is kept even when the list, which is of the day it was made, does not know it.
 */
export function expandReadActions(recipe: Recipe): string[] {
  const known = recipe.service.flatMap((service) =>
    (readActions[service] ?? []).map((name) => `${service}:${name}`),
  );
  const expanded = recipe.readActions.flatMap((pattern) => {
    const matches = known.filter((action) => matchesActionPattern(pattern, action));
    return matches.length > 0 || /[*?]/.test(pattern) ? matches : [pattern];
  });
  return [...new Set(expanded)].toSorted();
}
