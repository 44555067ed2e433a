/** Why AWS gave no usable answer. */
export const failureKinds = [
  'access-denied',
  'throttled',
  'expired-credentials',
  'invalid-credentials',
  'clock-skew',
  /** No connection, or no answer in time. */
  'unreachable',
  /** Something answered that is not AWS: a proxy's page, a cut-off body. */
  'not-aws',
  'service-error',
  /** Where AWS would be asked in this partition is not known; the message names it. */
  'unknown-partition',
  'cancelled',
  'other',
] as const;

export type AwsFailure = {
  kind: (typeof failureKinds)[number];
  /** What was asked, as IAM names it: `iam:GetRole`. */
  action: string;
  host: string;
  /** The service's own words; never a secret. */
  message: string;
};

/** An answer of AWS: awaited, there, not to be had, or never asked for in this run. */
export type Answer<Value> =
  | { state: 'not-asked' }
  | { state: 'asking' }
  | { state: 'answered'; value: Value }
  | { state: 'failed'; failure: AwsFailure };

/** The value of an answer that is there. */
export function answered<Value>(answer: Answer<Value>): Value | undefined {
  return answer.state === 'answered' ? answer.value : undefined;
}
