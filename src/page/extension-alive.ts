import { browser } from '../browser.ts';

/** Why the signal of a content script ended that an update made an orphan. */
export const orphaned = 'orphaned';

/** False once the extension was updated or removed and this script is an orphan. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
