import { compareExternalIds } from './compare-external-id.ts';
import { compareTrust } from './compare-trust.ts';
import { readWizardPolicy } from './read-wizard-policy.ts';
import { policyNameProblem, roleNameProblem } from './role-name.ts';

/** What a page of the errand needs of the policy code: loaded there, and only there, on demand. */
export const policyTools = {
  compareExternalIds,
  compareTrust,
  policyNameProblem,
  readWizardPolicy,
  roleNameProblem,
};
export type PolicyTools = typeof policyTools;
