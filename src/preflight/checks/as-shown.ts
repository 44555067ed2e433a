import type { Facts } from '../facts.ts';
import { judgedActions } from './judged-actions.ts';
import { knownPolicies } from './known-policies.ts';
import { judgeTrustPolicy } from './trust-judgement.ts';

/** What is known of the role without AWS's answers. */
export function asShown(facts: Facts): Facts {
  return { ...facts, live: null };
}

/** Whether the console showed a trust policy that passes. */
export function isTrustShownRight(facts: Facts): boolean {
  const { trustPolicy } = facts.role;
  return trustPolicy !== null && judgeTrustPolicy(trustPolicy, facts).verdict === 'pass';
}

/** Whether the console showed policies by which the role may do all that Iru reads. */
export function areActionsShownAllowed(facts: Facts): boolean {
  const shown = asShown(facts);
  const known = knownPolicies(shown);
  const { actions, total } = judgedActions(shown, known);
  return total > 0 && actions.allowed.length === total && !known.isBoundaryUnread;
}
