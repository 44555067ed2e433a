import type { Storage } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { boundIn, tabsOf } from './bindings.ts';

/**
 * Has the browser keep the tabs of setups, however short of memory it is: a wizard that loads anew may
 * show another external ID, and a form has lost what the admin changed in it.
 */
export async function keepTabs({ oldValue, newValue }: Storage.StorageChange): Promise<void> {
  const [before, now] = [boundIn(oldValue), boundIn(newValue)];
  const isNew = ({ tabId, binding }: (typeof now)[number]) =>
    !before.some((each) => each.tabId === tabId && each.binding.setupId === binding.setupId);
  const isGone = ({ tabId }: (typeof now)[number]) => !now.some((each) => each.tabId === tabId);
  await Promise.all([
    ...now.filter(isNew).map(({ tabId }) => setDiscardable(tabId, false)),
    ...before.filter(isGone).map(({ tabId }) => setDiscardable(tabId, true)),
  ]);
}

/** Lets the tabs of a setup that is over be discarded as any other. */
export async function releaseTabs(setupId: string): Promise<void> {
  await Promise.all((await tabsOf(setupId)).map((tabId) => setDiscardable(tabId, true)));
}

async function setDiscardable(tabId: number, autoDiscardable: boolean): Promise<void> {
  // The tab may be closed by now.
  await browser.tabs.update(tabId, { autoDiscardable }).catch(() => undefined);
}
