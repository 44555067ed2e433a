import { browser } from '../browser.ts';

/** False once the extension was updated or removed and this script is an orphan. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
