import { roleNameProblem } from '../policy/role-name.ts';
import type { Recipe } from '../sources/recipe.ts';
import { type Sentences, say } from '../texts/text.ts';
import { fillPlaceholders } from './placeholders.ts';

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
