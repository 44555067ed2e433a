import type { Language } from '../../shared/boot.ts';
import { en, english } from './en.ts';
import { japanese } from './ja.ts';
import type { LanguagePack, Texts } from './language-pack.ts';

/** A further language is one file beside this one and one line here. */
const languages: Partial<Record<Language, LanguagePack>> = {
  en: english,
  ja: japanese,
};

export function languagePack(language: Language): LanguagePack {
  return languages[language] ?? english;
}

/** All texts in a language; what it lacks is English. */
export function textsIn(language: Language): Texts {
  return { ...en, ...languagePack(language).texts };
}
