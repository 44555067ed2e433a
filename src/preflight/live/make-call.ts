import type { Answer, AwsFailure } from './answer.ts';
import { failureOf } from './failure.ts';
import { withRetries } from './retry.ts';

/** In ms, for a call with all its tries. */
const patience = 10_000;

export type Call<Value> = {
  /** As IAM names it: `iam:GetRole`. */
  action: string;
  host: string;
  send(until: { abortSignal: AbortSignal }): Promise<Value>;
};

/** Makes a call; its failure is an answer too. Never rejects, and answers within ten seconds. */
export async function makeCall<Value>(
  { action, host, send }: Call<Value>,
  signal: AbortSignal,
): Promise<Answer<Value>> {
  const tooLate = AbortSignal.timeout(patience);
  const abortSignal = AbortSignal.any([signal, tooLate]);
  const failed = (failure: AwsFailure): Answer<Value> => ({ state: 'failed', failure });
  return withRetries(async () => {
    try {
      return { state: 'answered', value: await send({ abortSignal }) };
    } catch (error) {
      if (signal.aborted) return failed({ kind: 'cancelled', action, host, message: '' });
      if (tooLate.aborted) return failed({ kind: 'unreachable', action, host, message: '' });
      return failed(failureOf(error, action, host));
    }
  }, abortSignal);
}
