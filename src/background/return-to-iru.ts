import { bind, tabsOf, wizardBinding } from './bindings.ts';
import { changeSetup } from './change-setup.ts';
import { openBeside } from './open-beside.ts';
import { queue } from './queue.ts';
import { findSetup } from './setups.ts';
import { showTab } from './show-tab.ts';
import { addressToOpen } from './wizard-address.ts';

/** Shows the wizard, opening it again where its tab was closed, and lets the ARN go there. */
export async function returnToIru(setupId: string): Promise<null> {
  try {
    await changeSetup(setupId, { type: 'arn-released' });
  } finally {
    await showWizard(setupId);
  }
  return null;
}

const openings = queue();

export function showWizard(setupId: string): Promise<null> {
  return openings(() => showOrOpen(setupId));
}

async function showOrOpen(setupId: string): Promise<null> {
  for (const tabId of await tabsOf(setupId, 'wizard')) if (await showTab(tabId)) return null;
  const setup = await findSetup(setupId);
  if (setup === null) return null;
  const [aws] = await tabsOf(setupId, 'aws');
  const tab = await openBeside(addressToOpen(setup), aws);
  if (tab.id !== undefined) await bind(tab.id, wizardBinding(setupId, setup.wizard.url));
  return null;
}
