import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Language } from '../shared/boot.ts';

const { resolve } = createRequire(import.meta.url);
const known = new Map<Language, string>();

/** Cloudscape's own texts in a language, as JSON: in the script all languages would be parsed. */
export function componentTexts(language: Language): string {
  const file = resolve(`@cloudscape-design/components/i18n/messages/all.${language}.json`);
  const texts = known.get(language) ?? readFileSync(file, 'utf8');
  known.set(language, texts);
  return texts;
}
