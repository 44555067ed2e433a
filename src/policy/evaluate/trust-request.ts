import type { Sentences } from '../../texts/text.ts';
import type { NotKnown } from './context.ts';

/** Somebody asking STS for a session of the role. */
export type TrustRequest = {
  /** The ARN of a role, user, role session or account root; a service's name for a service. */
  principalArn: string;
  /** For instance sts:AssumeRole. */
  action: string;
  /** Condition keys, in any case, with their values: none where the request has no such key. */
  context: Record<string, string[]>;
  /** There where the request may have more keys than those. */
  notKnown?: NotKnown;
};

/**
 * What stood in the way, or may stand in it: a condition that is not met in an Allow or is met in a
 * Deny, or a NotPrincipal, which then is operator and key.
 */
export type UnmetCondition = {
  /** From 1. */
  statement: number;
  operator: string;
  key: string;
  /** For the admin. */
  text: Sentences;
};

export type TrustDecision = {
  /** Null where it depends on what is not known of the request, or of how AWS decides. */
  allowed: boolean | null;
  /** The statement that decided, or that may let in, from 1; null when none did. */
  decidedBy: number | null;
  reason: 'allow' | 'explicit-deny' | 'no-match' | 'not-known';
  unmet: UnmetCondition[];
};
