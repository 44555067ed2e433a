import { type Sentences, say } from '../../texts/text.ts';
import type { AwsFailure } from './answer.ts';

type Thrown = {
  name?: unknown;
  message?: unknown;
  $metadata?: { httpStatusCode?: number };
  $response?: { statusCode?: number };
};

const kindsByName: readonly (readonly [RegExp, AwsFailure['kind']])[] = [
  [/^AccessDenied|^Unauthorized|NotAuthorized|^OptInRequired$/, 'access-denied'],
  [/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|PriorRequestNotComplete/, 'throttled'],
  [/^ExpiredToken|^RequestExpired$/, 'expired-credentials'],
  [/^RequestTimeTooSkewed$|^RequestInTheFuture$/, 'clock-skew'],
  [
    /^InvalidClientTokenId$|^UnrecognizedClient|^InvalidAccessKeyId$|^MissingAuthenticationToken|^IncompleteSignature|^SignatureDoesNotMatch|^InvalidSignature/,
    'invalid-credentials',
  ],
  [/^AbortError$/, 'cancelled'],
  [/^TimeoutError$|^NetworkingError$|^TypeError$/, 'unreachable'],
  [/^SyntaxError$/, 'not-aws'],
  [
    /^ServiceFailure|^ServiceUnavailable|^InternalFailure|^InternalServer|^InternalError/,
    'service-error',
  ],
];

/** What a call of the SDK threw, as data. `action` as IAM names it, `host` as it was asked. */
export function failureOf(thrown: unknown, action: string, host: string): AwsFailure {
  const error: Thrown = typeof thrown === 'object' && thrown !== null ? thrown : {};
  const message = typeof error.message === 'string' ? error.message : String(thrown);
  return { kind: kindOf(error, message), action, host, message: message.slice(0, 600) };
}

function kindOf(error: Thrown, message: string): AwsFailure['kind'] {
  const name = typeof error.name === 'string' ? error.name : '';
  // SigV4 tells a wrong clock in a signature's refusal: the name alone does not.
  if (/Signature (expired|not yet current)/i.test(message)) return 'clock-skew';
  const known = kindsByName.find(([pattern]) => pattern.test(name));
  if (known) return known[1];
  if (/deserializ|Unexpected token|is not valid JSON|XML|Document is empty/i.test(message)) {
    return 'not-aws';
  }
  const status = error.$metadata?.httpStatusCode ?? error.$response?.statusCode ?? 0;
  if (status === 429) return 'throttled';
  // Every service names its own errors: one that only the status tells is not of AWS's making.
  if (name === 'Error' || name === '' || /^Unknown/.test(name)) {
    return status >= 500 && status !== 502 ? 'service-error' : 'not-aws';
  }
  return status >= 500 ? 'service-error' : 'other';
}

/** What happened, why, and what to do about it. */
export function describeFailure({ kind, action, host, message }: AwsFailure): Sentences {
  switch (kind) {
    case 'access-denied':
      return [say('failureDenied', { action })];
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
    case 'cancelled':
      return [say('failureCancelled', { action })];
    case 'other':
      return [say('failureOther', { action, message })];
  }
}
