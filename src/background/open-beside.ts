import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';

/**
 * Opens a URL next to a tab, as opened by it: Firefox then takes the tab's container too, where the
 * admin's sign-in is. To name the container would need the permission to read cookies.
 */
export async function openBeside(url: string, tabId: number | undefined): Promise<Tabs.Tab> {
  const tab = tabId === undefined ? null : await browser.tabs.get(tabId).catch(() => null);
  return browser.tabs.create({ url, ...(tab === null ? {} : placeBeside(tab)) });
}

function placeBeside({ id, index, windowId }: Tabs.Tab): Tabs.CreateCreatePropertiesType {
  return {
    index: index + 1,
    ...(id === undefined ? {} : { openerTabId: id }),
    ...(windowId === undefined ? {} : { windowId }),
  };
}
