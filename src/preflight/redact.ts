import type { Text, TextValue } from '../texts/text.ts';

/** As they stand in AWS's own words; session tokens and secret keys are longer still. */
const accessKeyId = /\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g;
const longSecret = /[A-Za-z0-9+/=]{100,}/g;

/** Shorter ones are only looked for as whole words: else they would be found in any word. */
const longEnough = 8;

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function patternOf(id: string): RegExp {
  const pattern = escaped(id);
  return id.length >= longEnough
    ? RegExp(pattern, 'g')
    : RegExp(`(?<![A-Za-z0-9])${pattern}(?![A-Za-z0-9])`, 'g');
}

/**
 * Puts `mark(id)` in the place of each of these IDs, and takes out what looks like a part of
 * credentials. `values` of texts are redacted, and not the words around them.
 */
export function redactor(ids: readonly string[], mark: (id: string) => string) {
  // An ID can be the beginning of another one.
  const known = [...new Set(ids)].filter((id) => id !== '').sort((a, b) => b.length - a.length);

  function redactWords(words: string): string {
    const marked = known.reduce((text, id) => text.replace(patternOf(id), () => mark(id)), words);
    return marked.replace(accessKeyId, '…').replace(longSecret, '…');
  }

  function redactValue(value: TextValue): TextValue {
    if (typeof value === 'string') return redactWords(value);
    return typeof value === 'number' ? value : redactText(value);
  }

  function redactText({ key, values }: Text): Text {
    if (values === undefined) return { key };
    const entries = Object.entries(values).map(([name, value]) => [name, redactValue(value)]);
    return { key, values: Object.fromEntries(entries) };
  }

  return { redactWords, redactText };
}
