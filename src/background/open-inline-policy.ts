import { inlinePolicyHash } from '../setup/console-url.ts';
import { awsBinding, bind } from './bindings.ts';
import { findSetup } from './setups.ts';

/** The route of the role's inline-policy form, to which the tab is led even over a sign-in. */
export async function openInlinePolicy(setupId: string, tabId: number): Promise<string | null> {
  const setup = await findSetup(setupId);
  if (setup === null) return null;
  await bind(tabId, awsBinding(setupId));
  return inlinePolicyHash(setup.role.name);
}
