import { leftOut } from './code-text.ts';

/**
 * The JSON objects that stand in a text, each balanced; white space that JSON forbids made plain, and
 * what is left out between its strings dropped.
 */
export function jsonObjectsIn(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let quoted = false;
  let current = '';
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (depth === 0 && character !== '{') continue;
    if (!quoted && character === leftOut) continue;
    // Pages indent code with non-breaking spaces; inside a string they are part of the value.
    current += !quoted && character === '\u00a0' ? ' ' : character;
    if (quoted && character === '\\') current += text.charAt(++index);
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === '{') depth++;
    else if (!quoted && character === '}' && --depth === 0) {
      found.push(current);
      current = '';
    }
  }
  return found;
}
