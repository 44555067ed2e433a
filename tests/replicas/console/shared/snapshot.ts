/** What `window.__replicaState()` tells tests: the page's own React state, never the DOM. */
export interface ReplicaSnapshot {
  /** Index of the wizard's step, from 0. */
  step?: number;
  entityType?: string;
  trustPolicyText?: string;
  /** Whether "Another AWS account" is chosen. */
  anotherAccount?: boolean;
  accountId?: string;
  requireExternalId?: boolean;
  externalId?: string;
  requireMfa?: boolean;
  /** ARNs. */
  selectedPolicies?: string[];
  roleName?: string;
  description?: string;
  tags?: { key: string; value: string }[];
  /** Inline policy wizard: the JSON editor's text. */
  policyText?: string;
  policyName?: string;
  /** How often this step will still be drawn anew. */
  redrawsLeft?: number;
}
