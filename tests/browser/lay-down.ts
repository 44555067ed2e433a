import type { Driver } from '../driver/driver.ts';

/**
 * Lays down rules as the browser would hand them to the extension. Chromium itself takes them from files
 * of the system alone, which no test may write; popup-managed-rules.spec.ts gives Firefox a file.
 */
export async function layDown(driver: Driver, rules: Record<string, unknown>): Promise<void> {
  await driver.inExtension((rules) => {
    chrome.storage.managed.get = async () => rules;
  }, rules);
}
