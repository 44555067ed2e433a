import { browser } from '../browser.ts';
import { setupForgotten, setupsChanged } from '../messages/reply.ts';
import { tabsOf } from './bindings.ts';

/** Tells the tabs of a setup, but for the one that knows already, that it changed. */
export async function notifyTabs(setupId: string, exceptTab?: number): Promise<void> {
  const tabs = await tabsOf(setupId);
  await Promise.all(tabs.filter((tab) => tab !== exceptTab).map((tab) => tell(tab)));
}

/** Tells every page, as of a setup that is new: any console's form could be used for it. */
export async function notifyAll(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => tab.id !== undefined && tell(tab.id)));
}

/** Tells the tabs of a setup that the admin forgot it. */
export async function notifyForgotten(setupId: string): Promise<void> {
  await Promise.all((await tabsOf(setupId)).map((tab) => tell(tab, setupForgotten)));
}

async function tell(tabId: number, type = setupsChanged): Promise<void> {
  // A tab that is loading or was closed has nobody to listen; it asks by itself when it is there.
  await browser.tabs.sendMessage(tabId, { type }).catch(() => undefined);
}
