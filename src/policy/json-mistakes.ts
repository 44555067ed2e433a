import { say, type Text } from '../texts/text.ts';
import { showCharacter } from './character-names.ts';

/** A mistake in JSON without its place in the text. */
export type Mistake = { code: string; text: Text };

/** Tells the place of a mistake by line and column, both counted from 1. */
export function tellPlace(text: string, position: number): Text {
  const lines = text.slice(0, position).split('\n');
  return say('jsonPlace', { line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
}

/** Says why JSON cannot go on with the character at `position`. */
export function explainCharacter(text: string, position: number, afterComma: boolean): Mistake {
  const char = String.fromCodePoint(text.codePointAt(position) ?? 0);
  if (position >= text.length) return { code: 'cut-off', text: say('jsonCutOff') };
  if (/[“”„‟″«»‘’‚‛]/.test(char)) {
    return { code: 'smart-quotes', text: say('jsonTypographicQuote', { quote: char }) };
  }
  if (char === "'") return { code: 'single-quotes', text: say('jsonSingleQuote') };
  if (char === '#' || text.startsWith('//', position) || text.startsWith('/*', position)) {
    return { code: 'comment', text: say('jsonComment') };
  }
  if (afterComma && (char === '}' || char === ']')) {
    return { code: 'trailing-comma', text: say('jsonTrailingComma', { bracket: char }) };
  }
  if (char === '…' || text.startsWith('...', position)) {
    return { code: 'shortened', text: say('jsonShortened') };
  }
  return {
    code: 'not-json',
    text: say('jsonUnexpectedCharacter', { character: showCharacter(char) }),
  };
}
