import { send } from '../messages/send.ts';
import type { PolicyTools } from '../policy/tools.ts';
import { words } from '../texts/translate.ts';

declare global {
  var roleCourierPolicyTools: PolicyTools | undefined;
}

/**
 * The policy code, put into this page by the background when it is first needed: most pages never
 * are, and neither they nor each wake-up of the background have to carry it.
 */
export async function loadPolicyTools(): Promise<PolicyTools> {
  if (globalThis.roleCourierPolicyTools === undefined) await send({ type: 'load-policy-tools' });
  const tools = globalThis.roleCourierPolicyTools;
  if (tools === undefined) throw new Error(words('partNotLoaded'));
  return tools;
}
