import { textsIn } from '../texts/languages.ts';
import { boot } from './boot.ts';

/** The page's texts in its language and generation. A console page never changes it without a reload. */
export const texts = textsIn(boot.language, boot.generation);
