import type { en } from './en.ts';

export type Texts = typeof en;

/** A language may leave texts out: the real console shows those in English too. */
export interface LanguagePack {
  /** As people have quoted them of the console of 2023, as far as they have. */
  texts: Partial<Texts>;
  /** What the redesign words anew, on purpose otherwise than anything that was quoted. */
  redesign: Partial<Texts>;
}
