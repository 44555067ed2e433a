import type { Browser } from 'webextension-polyfill';

declare global {
  /** What a function run in the extension finds there. */
  const chrome: Browser;
}
