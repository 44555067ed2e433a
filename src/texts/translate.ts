import { browser } from '../browser.ts';
import { type Sentences, say, type Text, type TextKey, type TextValue } from './text.ts';

/**
 * The words for a text in the browser's language. The build numbers placeholders in the order of
 * their names, so values go in that order.
 */
export function translate(text: Text | Sentences): string {
  // A full-width stop is as wide as one with a space behind it.
  if (!('key' in text)) return text.map(translate).join(' ').replaceAll('。 ', '。');
  const { key, values = {} } = text;
  const ordered = Object.keys(values)
    .sort()
    .map((name) => shown(values[name] ?? ''));
  return browser.i18n.getMessage(key, ordered);
}

function shown(value: TextValue): string {
  return typeof value === 'object' ? translate(value) : String(value);
}

/** `say` and `translate` in one, for code that shows what it says. */
export function words<Key extends TextKey>(...text: Parameters<typeof say<Key>>): string {
  return translate(say<Key>(...text));
}
