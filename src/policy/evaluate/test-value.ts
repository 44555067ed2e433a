import type { Reading } from './policy-variables.ts';

/**
 * Whether a value of the request fits one of the policy. null when either is not of the operator's
 * kind (no number, no date…): that matches neither the operator nor its negation.
 */
export type TestValue = (asked: string, given: string, reading: Reading) => boolean | null;

/** The operators of one family, without those that only negate another. */
export type Operators = Record<string, TestValue>;
