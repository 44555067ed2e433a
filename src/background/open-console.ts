import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { consoleUrl, inlinePolicyHash } from '../setup/console-url.ts';
import { guideFor } from '../setup/guide.ts';
import { hasReached } from '../setup/stage.ts';
import { awsBinding, bind, tabsOf } from './bindings.ts';
import { findSetup } from './setups.ts';
import { showTab } from './show-tab.ts';

/** Shows the setup's AWS tab, or opens one beside the wizard and binds it before it loads. */
export async function openConsole(setupId: string, beside?: Tabs.Tab): Promise<null> {
  const setup = await findSetup(setupId);
  if (setup === null) return null;
  for (const tabId of await tabsOf(setupId, 'aws')) if (await showTab(tabId)) return null;
  const name = setup.role.name;
  const hash = hasReached(setup.stage, 'role-created')
    ? inlinePolicyHash(name)
    : guideFor(setup).createRoleHash;
  const tab = await browser.tabs.create({
    url: consoleUrl(setup.wizard.partition, hash),
    ...(beside === undefined ? {} : placeBeside(beside)),
  });
  if (tab.id !== undefined) await bind(tab.id, awsBinding(setupId, hash));
  return null;
}

/** Next to the wizard, and in its container: Firefox keeps a sign-in per container. */
function placeBeside(tab: Tabs.Tab): Partial<Tabs.CreateCreatePropertiesType> {
  return {
    index: tab.index + 1,
    ...(tab.id === undefined ? {} : { openerTabId: tab.id }),
    ...(tab.cookieStoreId?.startsWith('firefox-container-')
      ? { cookieStoreId: tab.cookieStoreId }
      : {}),
  };
}
