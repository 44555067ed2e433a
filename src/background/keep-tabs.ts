import type { Storage } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { isOver } from '../setup/stage.ts';
import { boundIn, tabsOf } from './bindings.ts';
import { findSetup } from './setups.ts';

type Bound = ReturnType<typeof boundIn>[number];

/**
 * Has the browser keep the tabs of setups, however short of memory it is: a wizard that loads anew may
 * show another external ID, and a form has lost what the admin changed in it.
 */
export async function keepTabs({ oldValue, newValue }: Storage.StorageChange): Promise<void> {
  const [before, now] = [boundIn(oldValue), boundIn(newValue)];
  const isNew = ({ tabId, binding }: Bound) =>
    !before.some((each) => each.tabId === tabId && each.binding.setupId === binding.setupId);
  const isGone = ({ tabId }: Bound) => !now.some((each) => each.tabId === tabId);
  await Promise.all([
    ...now.filter(isNew).map(keepWhileUnderWay),
    ...before.filter(isGone).map(({ tabId }) => setDiscardable(tabId, true)),
  ]);
}

/** A tab may be bound to no setup, as of a source that is switched off, or to one that is over. */
async function keepWhileUnderWay({ tabId, binding }: Bound): Promise<void> {
  const setup = await findSetup(binding.setupId);
  if (setup !== null && !isOver(setup.stage)) await setDiscardable(tabId, false);
}

/** Lets the tabs of a setup that is over be discarded as any other. */
export async function releaseTabs(setupId: string): Promise<void> {
  await Promise.all((await tabsOf(setupId)).map((tabId) => setDiscardable(tabId, true)));
}

async function setDiscardable(tabId: number, autoDiscardable: boolean): Promise<void> {
  // The tab may be closed by now.
  await browser.tabs.update(tabId, { autoDiscardable }).catch(() => undefined);
}
