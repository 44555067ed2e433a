import type { Guide } from '../setup/guide.ts';
import { awsBinding, bind } from './bindings.ts';
import { guideOf } from './guide-of.ts';
import { findSetup } from './setups.ts';
import { wizardOrigins } from './wizard-hosts.ts';

/** Binds a console tab to the setup that the admin chose with Fill this page. */
export async function bindTab(setupId: string, tabId: number): Promise<Guide | null> {
  const setup = await findSetup(setupId);
  if (setup === null || !(await wizardOrigins())(setup.wizard.origin)) return null;
  await bind(tabId, awsBinding(setupId, true));
  return guideOf(setup);
}
