import type { Binding } from '../../../src/background/bindings.ts';
import type { Driver, Tab } from '../../driver/driver.ts';

/** Opens a tab that shows nothing yet, in this window or in a new one. */
export async function openTab(driver: Driver, inNewWindow: boolean): Promise<Tab> {
  if (!inNewWindow) return driver.open('about:blank');
  await driver.inExtension(async () => {
    await chrome.windows.create({ url: chrome.runtime.getURL('icons/icon-16.png') });
  }, null);
  return driver.tab(/icon-16\.png$/);
}

/** Binds the tab opened last, as the background does with the tabs that it opens. */
export async function bindNewest(driver: Driver, binding: Binding): Promise<void> {
  await driver.inExtension(async (binding) => {
    const { tabs, storage } =
      (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const tabId = Math.max(...(await tabs.query({})).map(({ id = 0 }) => id));
    const { bindings = [] } = await storage.session.get('bindings');
    await storage.session.set({ bindings: [...(bindings as object[]), { tabId, binding }] });
  }, binding);
}
