import { nameCharacter } from './character-names.ts';
import type { Problem } from './problem.ts';

/** "line 3, column 14", both counted from 1. */
export function where(text: string, position: number): string {
  const lines = text.slice(0, position).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

/** Says why JSON cannot go on with the character at `position`. */
export function explainCharacter(text: string, position: number, afterComma: boolean): Problem {
  const char = String.fromCodePoint(text.codePointAt(position) ?? 0);
  if (position >= text.length) {
    return {
      code: 'cut-off',
      text: 'The policy ends before its last bracket, so only part of it was copied. Copy all of it.',
    };
  }
  if (/[“”„‟″«»‘’‚‛]/.test(char)) {
    return {
      code: 'smart-quotes',
      text: `A typographic quotation mark (${char}) stands where a plain one (") must. Word processors and chats put them in; copy the policy from the page itself.`,
    };
  }
  if (char === "'") {
    return {
      code: 'single-quotes',
      text: 'A single quotation mark stands where a double one (") must.',
    };
  }
  if (char === '#' || text.startsWith('//', position) || text.startsWith('/*', position)) {
    return { code: 'comment', text: 'There is a comment, which JSON does not allow. Remove it.' };
  }
  if (afterComma && (char === '}' || char === ']')) {
    return {
      code: 'trailing-comma',
      text: `A comma stands before the closing ${char}, where nothing follows. Remove the comma.`,
    };
  }
  if (char === '…' || text.startsWith('...', position)) {
    return {
      code: 'shortened',
      text: 'The policy is shortened with dots. Copy all of it.',
    };
  }
  return {
    code: 'not-json',
    text: `This is not JSON: ${nameCharacter(char) || `“${char}”`} stands where it cannot.`,
  };
}
