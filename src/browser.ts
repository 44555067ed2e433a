import type { Browser } from 'webextension-polyfill';

type Extension = { browser?: Browser; chrome: Browser };
const { browser: promised, chrome } = globalThis as unknown as Extension;

/**
 * The extension API where every kilobyte is paid on each page or wake-up. Both browsers' own APIs
 * answer in promises; only the popup loads the polyfill.
 */
export const browser: Browser = promised ?? chrome;
