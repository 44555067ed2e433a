import { type PolicyDocument, parsePolicyDocument } from '../../policy/policy-document.ts';
import { inlineGrant, type Recipe } from '../../sources/recipe.ts';
import type { OfflineFacts, SeenPolicy } from '../facts.ts';

/** The role's policies, as far as their content is known. */
export type KnownPolicies = {
  documents: { name: string; document: PolicyDocument }[];
  /** Absent when the role has no boundary or its content is not known. */
  boundary: PolicyDocument | null;
  /** Policies that AWS keeps, whose content is known by their name. */
  byName: string[];
  /** Names of policies, boundaries too, whose content is not known. */
  unread: string[];
  /** Whether the role can have no other policy than these. */
  isWhole: boolean;
};

/** The recipe's own managed grant allows what the recipe asks for. */
function knownByName(recipe: Recipe, { name, kind }: SeenPolicy): string | null {
  const isGrant = recipe.grants.some(
    (grant) => grant.kind === 'managed' && grant.policyName === name,
  );
  if (kind !== 'managed' || !isGrant) return null;
  const grant = inlineGrant(name, recipe.readActions);
  return grant.kind === 'inline' ? JSON.stringify(grant.document) : null;
}

export function readPolicies({ recipe, role }: OfflineFacts): KnownPolicies {
  const known: KnownPolicies = {
    documents: [],
    boundary: null,
    byName: [],
    unread: [],
    isWhole: role.policiesWhole ?? role.policies.length > 0,
  };
  for (const policy of role.policies) {
    const named = policy.json === null ? knownByName(recipe, policy) : null;
    const read = parsePolicyDocument(policy.json ?? named ?? '');
    if (!read.ok) known.unread.push(policy.name);
    else if (policy.kind === 'boundary') known.boundary = read.value;
    else known.documents.push({ name: policy.name, document: read.value });
    if (named !== null) known.byName.push(policy.name);
  }
  return known;
}
