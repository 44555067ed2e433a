import { compareExternalIds } from '../policy/compare-external-id.ts';
import { meetsTrust } from '../policy/compare-trust.ts';
import { readWizardPolicy } from '../policy/read-wizard-policy.ts';
import { nextRoleName, policyNameProblem, roleNameProblem } from '../policy/role-name.ts';
import { factsOf } from '../preflight/facts.ts';
import { judgePolicy } from '../preflight/judge-policy.ts';
import { likelyCause } from '../preflight/likely-cause.ts';
import type { LiveFacts } from '../preflight/live/live-facts.ts';
import { runChecks } from '../preflight/run-checks.ts';
import type { Guide } from '../setup/guide.ts';
import { findRolePolicy, rolePolicies } from './role-policies.ts';
import { externalIdAlert, trustAlerts } from './trust-alerts.ts';

/** What a page of the errand needs of the policy code: loaded there, and only there, on demand. */
export const policyTools = {
  compareExternalIds,
  externalIdAlert,
  findRolePolicy,
  policyNameProblem,
  /** Why Iru most likely refused the role, in its words `error`. */
  likelyCause: (error: string, guide: Guide, now: number, live: LiveFacts | null = null) => {
    const facts = factsOf(guide, live, now);
    return likelyCause(error, facts, runChecks(facts));
  },
  judgePolicy: (guide: Guide, json: string) => judgePolicy(guide, json, Date.now()),
  preflight: (guide: Guide, now: number, live: LiveFacts | null = null) =>
    runChecks(factsOf(guide, live, now)),
  meetsTrust,
  nextRoleName,
  readWizardPolicy,
  roleNameProblem,
  rolePolicies,
  trustAlerts,
};
export type PolicyTools = typeof policyTools;
