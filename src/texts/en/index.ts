import { common } from './common.ts';
import { extension } from './extension.ts';

/** Every text of the extension in English, by key. A key is one text in all parts of it. */
export const english = { ...common, ...extension } as const;
export type English = typeof english;
