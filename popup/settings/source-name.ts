import type { Recipe } from '../../src/sources/recipe.ts';
import { words } from '../../src/texts/translate.ts';

/** A source as a person knows it: by the name on its card. */
export function sourceName({ cardName, title }: Recipe): string {
  return cardName || title || words('unknownSource');
}
