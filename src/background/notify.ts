import { browser } from '../browser.ts';
import { setupForgotten, setupsChanged } from '../messages/reply.ts';
import { tabsOf } from './bindings.ts';

/** Tells the tabs of a setup, but for the one that knows already, that it changed. */
export async function notifyTabs(setupId: string, exceptTab?: number): Promise<void> {
  for (const tab of await tabsOf(setupId)) if (tab !== exceptTab) tell(tab);
}

/** Tells every page, as of a setup that is new: any console's form could be used for it. */
export async function notifyAll(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) tell(id);
}

/** Tells the tabs of a setup that the admin forgot it. */
export async function notifyForgotten(setupId: string): Promise<void> {
  for (const tab of await tabsOf(setupId)) tell(tab, setupForgotten);
}

/** Nobody waits until it is heard: a tab may be busy, and what others wait for is not its affair. */
function tell(tabId: number, type = setupsChanged): void {
  // A tab that is loading or was closed has nobody to listen; it asks by itself when it is there.
  browser.tabs.sendMessage(tabId, { type }).catch(() => undefined);
}
