import { policyNameIn } from '../../policy/managed-policy.ts';
import type { Facts, SeenPolicy } from '../facts.ts';
import { answered } from '../live/answer.ts';
import type { LivePolicy } from '../live/live-facts.ts';
import { type JudgedActions, judgedActions } from './judged-actions.ts';
import { knownPolicies } from './known-policies.ts';
import { judgeTrustPolicy } from './trust-judgement.ts';

/**
 * What is known of the role by what the console showed. Of a customer's managed policy it shows the ARN
 * alone: what it says, AWS may have told.
 */
export function asShown({ role, live, ...rest }: Facts): Facts {
  const told = (live && answered(live.policies)) ?? [];
  const withContent = (shown: SeenPolicy): SeenPolicy => {
    const same = isUnread(shown) && told.find((each) => isSamePolicy(each, shown));
    return same ? { ...shown, json: same.json } : shown;
  };
  return { ...rest, live: null, role: { ...role, policies: role.policies.map(withContent) } };
}

/** Managed policies of the customer's that the console showed attached, and AWS does not list, or not yet. */
export function notListedByAws({ role, live }: Facts): string[] {
  const listed = live && answered(live.policies);
  if (!listed) return [];
  return role.policies
    .filter((shown) => shown.kind === 'managed' && isUnread(shown))
    .filter((shown) => !listed.some((each) => isSamePolicy(each, shown)))
    .map(({ name }) => policyNameIn(name));
}

/** A customer's policy that was not read goes by its ARN. */
const isUnread = ({ name, json }: SeenPolicy) => json === null && name.startsWith('arn:');

const isSamePolicy = (told: LivePolicy, shown: SeenPolicy) =>
  told.kind === shown.kind && told.arn === shown.name;

/** Whether the console showed a trust policy that passes. */
export function isTrustShownRight(facts: Facts): boolean {
  const { trustPolicy } = facts.role;
  return trustPolicy !== null && judgeTrustPolicy(trustPolicy, facts).verdict === 'pass';
}

/** Whether the console showed policies by which the role may do all that Iru reads. */
export function areActionsShownAllowed(facts: Facts): boolean {
  return isShown(facts, ({ actions, total }) => total > 0 && actions.allowed.length === total);
}

/** Whether what the console showed, and what else is attached, keeps nothing out of that. */
export function isNothingShownKeptOut(facts: Facts): boolean {
  return isShown(facts, ({ actions }) => actions.denied.length + actions.boundary.length === 0);
}

function isShown(facts: Facts, test: (judged: JudgedActions) => boolean): boolean {
  const shown = asShown(facts);
  const known = knownPolicies(shown);
  return !known.isBoundaryUnread && test(judgedActions(shown, known));
}
