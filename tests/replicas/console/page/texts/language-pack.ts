import type { I18nProviderProps } from '@cloudscape-design/components/i18n';
import type { en } from './en.ts';

export type Texts = typeof en;

export interface LanguagePack {
  /** A language may leave texts out: the real console shows those in English too. */
  texts: Partial<Texts>;
  /** Cloudscape's own texts. */
  components: I18nProviderProps.Messages;
}
