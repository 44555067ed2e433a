import type { CredentialPart } from './named-values.ts';

/** A line that can be the rest of a value that a terminal has broken. */
const base64Line = /^[ \t]{0,8}([A-Za-z0-9+/]{0,8000}={0,2})[ \t]*$/;

/** In characters: longer than any token that AWS gives. */
const longest = 16_000;

/**
 * Terminals break long values: what goes on alone on the lines that follow belongs to the value. `from`
 * is where `value` ends in `text`.
 */
export function restOfValue(
  text: string,
  from: number,
  value: string,
  part: CredentialPart,
): string {
  if (part === 'accessKeyId' || part === 'expiration') return '';
  let line = lineAt(text, from);
  if (line.text.trim() !== '') return '';
  const width = from - (text.lastIndexOf('\n', from - 1) + 1);
  let whole = value;
  let isBroken = false;
  while (line.next < text.length && whole.length < longest) {
    line = lineAt(text, line.next);
    const [, more] = base64Line.exec(line.text) ?? [];
    if (!more) break;
    const isRest =
      part === 'secretAccessKey'
        ? whole.length + more.length <= 40
        : isBroken || isRestOfToken(whole, more);
    if (!isRest) break;
    whole += more;
    // A line as long as the first shows that the terminal broke both: more is to follow.
    isBroken = line.text.trimEnd().length === width;
  }
  return whole.slice(value.length);
}

/**
 * A session token is base64 and hundreds of characters long. A short line after it is its end when it
 * fills up the last group of four, and not when it is a word like `exit`.
 */
function isRestOfToken(token: string, more: string): boolean {
  if (more.length >= 20) return true;
  const isWhole = token.length % 4 === 0;
  return (token.length + more.length) % 4 === 0 && (!isWhole || /[\d+/=]/.test(more));
}

/** The line from `start` on, and where the next one begins. */
function lineAt(text: string, start: number): { text: string; next: number } {
  const end = text.indexOf('\n', start);
  if (end < 0) return { text: text.slice(start), next: text.length };
  return { text: text.slice(start, end).replace(/\r$/, ''), next: end + 1 };
}
