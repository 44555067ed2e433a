import { english } from '../../../src/texts/en/index.ts';
import type { Sentences, Text, TextValue } from '../../../src/texts/text.ts';

/** What `translate` shows in an English browser. */
export function inEnglish(text: Text | Sentences): string {
  if (!('key' in text)) return text.map(inEnglish).join(' ');
  const { key, values = {} } = text;
  const shown = (value: TextValue | undefined) =>
    typeof value === 'object' ? inEnglish(value) : String(value ?? '');
  return english[key].replace(/\{(\w+)\}/g, (_, name: string) => shown(values[name]));
}
