import type { CheckId, Verdict } from '../../../src/preflight/check.ts';

/** What the checks say of a role that was made by the book, and with an administrator's credentials. */
export const byTheBook: Partial<Record<CheckId, Verdict>> = {
  credentials: 'pass',
  'role-arn': 'pass',
  trust: 'pass',
  'assume-role': 'pass',
  'wrong-account': 'pass',
  coverage: 'pass',
  'wrong-prefix': 'pass',
  reads: 'pass',
  propagation: 'pass',
};
