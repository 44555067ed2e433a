import { roleNameProblem } from '../policy/role-name.ts';
import { covers } from '../policy/wildcards.ts';
import type { Recipe } from '../sources/recipe.ts';
import { type Sentences, say } from '../texts/text.ts';

/**
 * Fills the placeholders of a role's name or a tag: {suggested}, the name that the source suggests,
 * and {source}, such as “sso”.
 */
export function fillPlaceholders(pattern: string, { id, roleName }: Recipe): string {
  return pattern.replaceAll('{suggested}', roleName).replaceAll('{source}', id);
}

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

/** Whether a role's name is of the pattern, whatever stands for its placeholders. */
export function fitsPattern(name: string, pattern: string): boolean {
  return covers(pattern.replace(/\{(?:suggested|source)\}/g, '*'), name);
}
