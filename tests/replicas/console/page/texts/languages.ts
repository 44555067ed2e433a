import type { Generation, Language } from '../../shared/boot.ts';
import { german } from './de.ts';
import { en, english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { indonesian } from './id.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import type { LanguagePack, Texts } from './language-pack.ts';
import { portuguese } from './pt-br.ts';
import { simplifiedChinese } from './zh-cn.ts';
import { traditionalChinese } from './zh-tw.ts';

/** A further language is one file beside this one and one line here. */
const languages: Record<Language, LanguagePack> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  id: indonesian,
  it: italian,
  ja: japanese,
  ko: korean,
  'pt-BR': portuguese,
  'zh-CN': simplifiedChinese,
  'zh-TW': traditionalChinese,
};

export const languageCodes = Object.keys(languages) as Language[];

/** All texts of a generation in a language; what the language lacks is English. */
export function textsIn(language: Language, generation: Generation): Texts {
  const { texts, redesign } = languages[language];
  switch (generation) {
    case 'cloudscape-2023':
      return { ...en, ...texts };
    case 'redesign':
      return { ...en, ...english.redesign, ...texts, ...redesign };
  }
}
