/** `unknown` says that a question could not be answered, never that the answer is no. */
export type Verdict = 'pass' | 'warn' | 'fail' | 'unknown';

export type CheckId =
  | 'role-arn'
  | 'trust'
  | 'coverage'
  | 'wrong-prefix'
  | 'wrong-account'
  | 'propagation'
  | 'reads'
  | 'assume-role';

/** The answer to one question about the role. Texts are full sentences for the admin. */
export type CheckResult = {
  id: CheckId;
  verdict: Verdict;
  title: string;
  /** What was seen that led to the verdict. */
  evidence: string;
  /** What to do about it; null when nothing is to be done. */
  mend: string | null;
};
