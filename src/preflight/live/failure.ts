import { type Sentences, say } from '../../texts/text.ts';
import type { AwsFailure } from './answer.ts';
import { describeDenial, keyDenied } from './denial.ts';
import { kindOf, type Thrown } from './failure-kind.ts';
import { withoutSecrets } from './without-secrets.ts';

/** What a call of the SDK threw, as data. `action` as IAM names it, `host` as it was asked. */
export function failureOf(thrown: unknown, action: string, host: string): AwsFailure {
  const error: Thrown = typeof thrown === 'object' && thrown !== null ? thrown : {};
  const kind = kindOf(error);
  const isInAwsWords = kind !== 'not-aws' && kind !== 'unreachable' && kind !== 'cancelled';
  const message = isInAwsWords && typeof error.message === 'string' ? error.message : '';
  const isOfKey = error.Reason === keyDenied && !message.includes(keyDenied);
  const told = withoutSecrets(isOfKey ? `${keyDenied}: ${message}` : message);
  return { kind, action, host, message: told };
}

/** What happened, why, and what to do about it. */
export function describeFailure(failure: AwsFailure): Sentences {
  const { kind, action, host, message } = failure;
  switch (kind) {
    case 'access-denied':
      return [describeDenial(failure)];
    case 'throttled':
      return [say('failureThrottled', { host })];
    case 'expired-credentials':
      return [say('failureExpired')];
    case 'invalid-credentials':
      return [say('failureInvalid')];
    case 'clock-skew':
      return [say('failureClock')];
    case 'unreachable':
      return [say('failureUnreachable', { host })];
    case 'not-aws':
      return [say('failureNotAws', { host })];
    case 'service-error':
      return [say('failureService', { host })];
    case 'unknown-partition':
      return [say('failurePartition', { partition: message })];
    case 'cancelled':
      return [say('failureCancelled', { action })];
    case 'other':
      return [say('failureOther', { action, message })];
  }
}
