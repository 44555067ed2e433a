import type { Binding } from '../../../src/background/bindings.ts';
import type { Driver, Tab } from '../../driver/driver.ts';
import { poll } from '../../driver/poll.ts';

/** Opens a tab that shows nothing yet, in this window or in a new one. */
export async function openTab(driver: Driver, inNewWindow: boolean): Promise<Tab> {
  if (!inNewWindow) return driver.open('about:blank');
  const before = driver.tabs().length;
  await driver.inExtension(async () => void (await chrome.windows.create({})), null);
  await poll(() => driver.tabs().length).toBe(before + 1);
  const newest = driver.tabs().at(-1);
  if (newest === undefined) throw new Error('The new window has no tab.');
  return newest;
}

/**
 * Binds the tab opened last, as the background does with the tabs that it opens. Before any page is
 * loaded: what the background writes of bindings then would be lost, or this one.
 */
export async function bindNewest(driver: Driver, binding: Binding): Promise<void> {
  await driver.inExtension(async (binding) => {
    const { tabs, storage } =
      (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const tabId = Math.max(...(await tabs.query({})).map(({ id = 0 }) => id));
    const { bindings = [] } = await storage.session.get('bindings');
    await storage.session.set({ bindings: [...(bindings as object[]), { tabId, binding }] });
  }, binding);
}
