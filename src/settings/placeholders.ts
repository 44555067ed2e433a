import { covers } from '../policy/wildcards.ts';
import type { Recipe } from '../sources/recipe.ts';

/**
 * Fills the placeholders of a role's name or a tag: {suggested}, the name that the source suggests,
 * and {source}, such as “sso”.
 */
export function fillPlaceholders(pattern: string, { id, roleName }: Recipe): string {
  return pattern.replaceAll('{suggested}', roleName).replaceAll('{source}', id);
}

/** Whether a role's name is of the pattern, whatever stands for its placeholders. */
export function fitsPattern(name: string, pattern: string): boolean {
  return covers(pattern.replace(/\{(?:suggested|source)\}/g, '*'), name);
}
