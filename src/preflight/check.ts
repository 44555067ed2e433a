import type { Sentences, Text } from '../texts/text.ts';
import type { Facts } from './facts.ts';

/** `unknown` says that a question could not be answered, never that the answer is no. */
export const verdicts = ['pass', 'warn', 'fail', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

export const checkIds = [
  'managed-rules',
  'credentials',
  'role-arn',
  'trust',
  'assume-role',
  'wrong-account',
  'coverage',
  'wrong-prefix',
  'excess',
  'encryption-key',
  'reads',
  'propagation',
] as const;
export type CheckId = (typeof checkIds)[number];

/** The answer to one question about the role. */
export type CheckResult = {
  id: CheckId;
  verdict: Verdict;
  title: Text;
  /** What was seen that led to the verdict. */
  evidence: Sentences;
  /** What to do about it; null when nothing is to be done. */
  mend: Sentences | null;
  /** Where it may come to something else by itself: AWS's answer is behind a change, or a change is new. */
  reason?: 'answer-behind' | 'new-change';
};

/** Null where the question does not arise: only AWS can answer it, and was not asked. */
export type Check = (facts: Facts) => CheckResult | null;
