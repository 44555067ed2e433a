import type { AwsFailure } from './answer.ts';

/** What the SDK throws, as far as it tells why. */
export type Thrown = {
  name?: unknown;
  message?: unknown;
  /** IAM Identity Center's: whether it was its encryption key that was denied. */
  Reason?: unknown;
  /** There as soon as anything answered. */
  $metadata?: { httpStatusCode?: number };
  $response?: { statusCode?: number };
};

/** Error codes of the four services, and the names that SDK and browser give to their own errors. */
const kindsByName: readonly (readonly [RegExp, AwsFailure['kind']])[] = [
  [/^AccessDenied|^Unauthorized|NotAuthorized/, 'access-denied'],
  [/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|PriorRequestNotComplete/, 'throttled'],
  [/^ExpiredToken/, 'expired-credentials'],
  [/^RequestTimeTooSkewed$|^RequestInTheFuture$|^RequestExpired$/, 'clock-skew'],
  [
    /^InvalidClientTokenId|^UnrecognizedClient|^InvalidAccessKeyId|^AuthFailure|^MissingAuthenticationToken|^IncompleteSignature|^SignatureDoesNotMatch|^InvalidSignature/,
    'invalid-credentials',
  ],
  [/^AbortError$/, 'cancelled'],
  [/^TimeoutError$|^NetworkError/, 'unreachable'],
  [/^SyntaxError$|^NotAws$/, 'not-aws'],
  [
    /^ServiceFailure|^ServiceException|^ServiceUnavailable|^Internal(Failure|Server|Error|Service)/,
    'service-error',
  ],
];

/** Why a call threw. */
export function kindOf(thrown: Thrown): AwsFailure['kind'] {
  const name = typeof thrown.name === 'string' ? thrown.name : '';
  const message = typeof thrown.message === 'string' ? thrown.message : '';
  // A wrong clock is told as a wrong signature: the code alone does not say which.
  if (/Signature (expired|not yet current)/i.test(message)) return 'clock-skew';
  const known = kindsByName.find(([pattern]) => pattern.test(name));
  if (known) return known[1];
  if (isOfNetwork(thrown, message)) return 'unreachable';
  const status = thrown.$metadata?.httpStatusCode ?? thrown.$response?.statusCode;
  if (status === undefined) return 'other';
  if (status === 429) return 'throttled';
  // Every service names its errors. What has no name of AWS's was not written by AWS.
  if (/^(Unknown.*|(Type|Range|URI)?Error|)$/.test(name))
    return status < 500 || status === 502 ? 'not-aws' : 'service-error';
  return status >= 500 ? 'service-error' : 'other';
}

/** Chromium's and Firefox's words for what failed on its way, there or back, and the codes of Node. */
function isOfNetwork(thrown: Thrown, message: string): boolean {
  if ('code' in thrown && typeof thrown.code === 'string') return /^E[A-Z_]+$/.test(thrown.code);
  return thrown.name === 'TypeError' && /fetch|network|input stream/i.test(message);
}
