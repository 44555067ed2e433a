import { consoleUrl, inlinePolicyHash } from '../setup/console-url.ts';
import { hasReached } from '../setup/stage.ts';
import { awsBinding, bind, tabsOf } from './bindings.ts';
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
  for (const tabId of await tabsOf(setupId, 'aws')) if (await showTab(tabId)) return null;
  const name = setup.role.name;
  const hash = hasReached(setup.stage, 'role-created')
    ? inlinePolicyHash(name)
    : (await guideOf(setup)).createRoleHash;
  const [wizard] = await tabsOf(setupId, 'wizard');
  const tab = await openBeside(consoleUrl(setup.wizard.partition, hash), asking ?? wizard);
  if (tab.id !== undefined) await bind(tab.id, awsBinding(setupId, hash));
  return null;
}
