import type { Tabs } from 'webextension-polyfill';
import { partitionOfConsoleHost } from '../policy/console-host.ts';
import { bindingOf, bindNew, depart, rebind, unbind } from './bindings.ts';
import { forgetCard, passCardOn } from './switched-on.ts';

/** A tab that a known tab opened goes on with its errand: a wizard, or a console behind a portal. */
export async function tabCreated({ id, openerTabId }: Tabs.Tab): Promise<void> {
  if (id === undefined || openerTabId === undefined) return;
  await passCardOn(openerTabId, id);
  const binding = await bindingOf(openerTabId);
  // Only on a detour: a tab that the admin opens from the form is their own.
  if (binding?.kind === 'aws' && !binding.arrived) await bindNew(id, binding);
}

/**
 * A bound console tab that loads a page we may not see passes through a sign-in or an access
 * portal: when it comes back, it is led to its form again.
 */
export async function tabUpdated(
  tabId: number,
  change: Tabs.OnUpdatedChangeInfoType,
  tab: Tabs.Tab,
): Promise<void> {
  if (change.status === 'loading' && !isConsole(tab.url)) await depart(tabId);
}

export async function tabRemoved(tabId: number): Promise<void> {
  await unbind(tabId);
  await forgetCard(tabId);
}

/** Chromium discards tabs that were long out of sight, to save memory, and gives them another ID. */
export async function tabReplaced(toTab: number, fromTab: number): Promise<void> {
  await rebind(fromTab, toTab);
  await passCardOn(fromTab, toTab);
}

function isConsole(url: string | undefined): boolean {
  return (
    url !== undefined && URL.canParse(url) && partitionOfConsoleHost(new URL(url).hostname) !== null
  );
}
