import { forgetCredentials } from './preflight/forget-credentials.ts';
import { isLiveAllowed } from './rules.ts';
import { registerWizardHosts } from './wizard-hosts.ts';

/** Does at once what the organization lays down; the rest is asked for whenever it matters. */
export async function obeyManagedRules(): Promise<void> {
  await registerWizardHosts();
  if (!(await isLiveAllowed())) await forgetCredentials();
}
