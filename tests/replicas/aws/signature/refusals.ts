import type { Service } from '../endpoints/endpoint.ts';
import { AwsError } from '../protocols/aws-error.ts';

export type RefusalKind =
  | 'missing-token'
  | 'incomplete'
  | 'unknown-token'
  | 'expired-token'
  | 'bad-signature';

// The two protocols have names of their own for the same thing.
const queryCodes: Record<RefusalKind, string> = {
  'missing-token': 'MissingAuthenticationToken',
  incomplete: 'IncompleteSignature',
  'unknown-token': 'InvalidClientTokenId',
  'expired-token': 'ExpiredToken',
  'bad-signature': 'SignatureDoesNotMatch',
};

const jsonCodes: Record<RefusalKind, string> = {
  'missing-token': 'MissingAuthenticationTokenException',
  incomplete: 'IncompleteSignatureException',
  'unknown-token': 'UnrecognizedClientException',
  'expired-token': 'ExpiredTokenException',
  'bad-signature': 'InvalidSignatureException',
};

/** The error with which a service refuses a request before it looks at what is asked. */
export function refusal(service: Service, kind: RefusalKind, message: string): AwsError {
  switch (service) {
    case 'sts':
    case 'iam':
      return new AwsError(queryCodes[kind], message, 403);
    case 'sso':
    case 'organizations':
      return new AwsError(jsonCodes[kind], message, 400);
  }
}

export function expiredToken(service: Service): AwsError {
  const message = 'The security token included in the request is expired';
  return refusal(service, 'expired-token', message);
}
