import { type PolicyDocument, parsePolicyDocument } from '../../policy/policy-document.ts';
import { managedPolicyByName } from '../../sources/managed-policies.ts';
import type { Facts } from '../facts.ts';
import { answered } from '../live/answer.ts';

/** The role's policies, as far as their content is known. */
export type KnownPolicies = {
  documents: { name: string; document: PolicyDocument }[];
  /** Null when the role has no boundary or its content is not known. */
  boundary: PolicyDocument | null;
  /** Policies that AWS keeps, whose content is known by their name. */
  byName: string[];
  /** Names of policies, boundaries too, whose content is not known. */
  unread: string[];
  isBoundaryUnread: boolean;
  /** AWS gave the policies, but not the role, which alone tells whether it has a boundary. */
  isBoundaryUntold: boolean;
  /** Whether the role can have no other policy than these. */
  isWhole: boolean;
};

/** All of them where AWS was asked, else those that the console showed. */
export function knownPolicies({ role, live }: Pick<Facts, 'role' | 'live'>): KnownPolicies {
  const inAws = live ? answered(live.policies) : undefined;
  const known: KnownPolicies = {
    documents: [],
    boundary: null,
    byName: [],
    unread: [],
    isBoundaryUnread: false,
    isBoundaryUntold: inAws !== undefined && live?.role.state !== 'answered',
    isWhole: inAws !== undefined || role.policiesWhole,
  };
  for (const policy of inAws ?? role.policies) {
    const isInline = policy.kind === 'inline';
    const named = policy.json === null && !isInline ? managedPolicyByName(policy.name) : null;
    const read = parsePolicyDocument(policy.json ?? named ?? '');
    const isBoundary = policy.kind === 'boundary';
    if (!read.ok) known.unread.push(policy.name);
    else if (isBoundary) known.boundary = read.value;
    else known.documents.push({ name: policy.name, document: read.value });
    known.isBoundaryUnread ||= isBoundary && !read.ok;
    if (named !== null) known.byName.push(policy.name);
  }
  return known;
}
