export interface Token {
  text: string;
  kind: 'key' | 'string' | 'punctuation' | 'space';
}

const lexeme = /"(?:[^"\\]|\\.)*"|\s+|[^\s"]/g;
// A highlighter for more languages than JSON also splits strings, at every change of word class.
const word = /[A-Za-z]+|\d+|\s+|[^\w\s]|_/g;

/** One line of JSON, cut as finely as a highlighter might: `"sts:ExternalId"` is five tokens. */
export function jsonTokens(line: string): Token[] {
  return [...line.matchAll(lexeme)].flatMap((match) => {
    const [text] = match;
    const isKey = line.slice(match.index + text.length).startsWith(':');
    const quoted = text.startsWith('"');
    const kind = quoted ? (isKey ? 'key' : 'string') : text.trim() === '' ? 'space' : 'punctuation';
    return (text.match(word) ?? []).map((part) => ({ text: part, kind }) as const);
  });
}
