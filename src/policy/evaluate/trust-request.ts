import type { Text } from '../../texts/text.ts';

/** Somebody asking STS for a session of the role. */
export type TrustRequest = {
  /** The ARN of a role, user, role session or account root; a service's name for a service. */
  principalArn: string;
  /** For instance sts:AssumeRole. */
  action: string;
  /** Condition keys, in any case, with their values. A key that is absent is not in the request. */
  context: Record<string, string[]>;
};

/** A condition that stood in the way: not met in an Allow, or met in the Deny that decided. */
export type UnmetCondition = {
  /** From 1. */
  statement: number;
  operator: string;
  key: string;
  /** A sentence for the admin. */
  text: Text;
};

export type TrustDecision = {
  allowed: boolean;
  /** The statement that decided, from 1; null when none did. */
  decidedBy: number | null;
  reason: 'allow' | 'explicit-deny' | 'no-match';
  unmet: UnmetCondition[];
};
