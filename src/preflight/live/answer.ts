import * as z from 'zod/mini';
import { once } from '../../once.ts';

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
  'cancelled',
  'other',
] as const;

export const awsFailureSchema = once(() =>
  z.object({
    kind: z.enum(failureKinds),
    /** What was asked, as IAM names it: `iam:GetRole`. */
    action: z.string(),
    host: z.string(),
    /** The service's own words; never a secret. */
    message: z.string(),
  }),
);
export type AwsFailure = z.infer<ReturnType<typeof awsFailureSchema>>;

/** An answer of AWS: awaited, there, not to be had, or never asked for in this run. */
export function answerSchema<Value extends z.ZodMiniType>(value: Value) {
  return z.union([
    z.object({ state: z.literal('not-asked') }),
    z.object({ state: z.literal('asking') }),
    z.object({ state: z.literal('answered'), value }),
    z.object({ state: z.literal('failed'), failure: awsFailureSchema() }),
  ]);
}

export type Answer<Value> =
  | { state: 'not-asked' }
  | { state: 'asking' }
  | { state: 'answered'; value: Value }
  | { state: 'failed'; failure: AwsFailure };

/** The value of an answer that is there. */
export function answered<Value>(answer: Answer<Value>): Value | undefined {
  return answer.state === 'answered' ? answer.value : undefined;
}
