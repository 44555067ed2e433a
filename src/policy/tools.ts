import { runOffline } from '../preflight/offline/run-offline.ts';
import { offlineFacts } from '../preflight/offline-facts.ts';
import type { Guide } from '../setup/guide.ts';
import { compareExternalIds } from './compare-external-id.ts';
import { compareTrust } from './compare-trust.ts';
import { readWizardPolicy } from './read-wizard-policy.ts';
import { policyNameProblem, roleNameProblem } from './role-name.ts';

/** What a page of the errand needs of the policy code: loaded there, and only there, on demand. */
export const policyTools = {
  compareExternalIds,
  compareTrust,
  policyNameProblem,
  preflight: (guide: Guide, now: number) => runOffline(offlineFacts(guide, now)),
  readWizardPolicy,
  roleNameProblem,
};
export type PolicyTools = typeof policyTools;
