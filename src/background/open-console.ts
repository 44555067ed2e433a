import { browser } from '../browser.ts';
import { consoleUrl, nextHash, roleHash } from '../setup/console-url.ts';
import type { Guide } from '../setup/guide.ts';
import { awsBinding, bind, tabsOf } from './bindings.ts';
import { addressIn, isLanding, isListOfRoles, isOfRole } from './console-place.ts';
import { guideOf } from './guide-of.ts';
import { openBeside } from './open-beside.ts';
import { queue } from './queue.ts';
import { findSetup } from './setups.ts';
import { showTab } from './show-tab.ts';

const openings = queue();

/**
 * Shows the setup's AWS tab, or opens one beside its wizard, which may be in the tab that asks, and
 * binds it before it loads. A second click finds the tab that the first one opened.
 */
export function openConsole(setupId: string, asking?: number): Promise<null> {
  return openings(() => showOrOpen(setupId, asking));
}

async function showOrOpen(setupId: string, asking?: number): Promise<null> {
  const setup = await findSetup(setupId);
  if (setup === null) return null;
  const guide = await guideOf(setup);
  const due = nextHash(guide);
  for (const tabId of await tabsOf(setupId, 'aws')) {
    if ((await leadOn(guide, tabId, due)) && (await showTab(tabId))) return null;
  }
  const [wizard] = await tabsOf(setupId, 'wizard');
  const url = consoleUrl(guide.partition, due ?? roleHash(guide.roleName));
  const tab = await openBeside(url, asking ?? wizard);
  if (tab.id !== undefined) await bind(tab.id, awsBinding(setupId));
  return null;
}

/**
 * Leads a tab that stands where nothing is to be lost on to what is due. False for one that the admin has
 * taken elsewhere in the console: it is theirs now.
 */
async function leadOn(
  { setupId, role }: Guide,
  tabId: number,
  due: string | null,
): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // Of a sign-in the address is not told: it leads back by itself.
  if (tab?.url === undefined || due === null) return tab !== null;
  const url = new URL(tab.url);
  // With a role made, the list is where the console told of it, and the panel goes on from there.
  if (isOfRole(url) || (isListOfRoles(url) && role.arn !== null)) return true;
  if (!isLanding(url) && !isListOfRoles(url)) return false;
  await bind(tabId, awsBinding(setupId));
  await browser.tabs.update(tabId, { url: addressIn(url, due) });
  return true;
}
