import { roleNameProblem } from '../policy/role-name.ts';
import type { Recipe } from '../sources/recipe.ts';
import { type Sentences, say, type Text } from '../texts/text.ts';
import { fillPlaceholders } from './placeholders.ts';
import { type Tag, tagProblem } from './tag.ts';

/** Why IAM would refuse a role of this pattern, with the source for which it would; null if it takes it. */
export function patternProblem(pattern: string, recipes: readonly Recipe[]): Sentences | null {
  for (const recipe of recipes) {
    const name = fillPlaceholders(pattern, recipe);
    const problem = roleNameProblem(name);
    if (problem === null) continue;
    return name === pattern ? problem.text : [say('patternMakes', { name }), ...problem.text];
  }
  return null;
}

/** Why IAM would refuse this tag on a role of one of the sources, or null. */
export function tagPatternProblem(
  { key, value }: Tag,
  others: readonly Tag[],
  recipes: readonly Recipe[],
): Text | null {
  for (const recipe of recipes) {
    const problem = tagProblem({ key, value: fillPlaceholders(value, recipe) }, others);
    if (problem !== null) return problem;
  }
  return null;
}
