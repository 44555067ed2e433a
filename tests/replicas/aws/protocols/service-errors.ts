import type { Service } from '../endpoints/endpoint.ts';
import { AwsError } from './aws-error.ts';

interface Issue {
  path: PropertyKey[];
  message: string;
  input?: unknown;
}

/** `Value 'x' at 'roleName' failed to satisfy constraint: …`, as every service words it. */
function describe({ path, message, input }: Issue): string {
  const [first = 'input', ...rest] = path.map(String);
  const name = [first.charAt(0).toLowerCase() + first.slice(1), ...rest].join('.');
  const value = input === undefined ? 'null' : `'${String(input)}'`;
  return `Value ${value} at '${name}' failed to satisfy constraint: ${message}`;
}

/** What a service says of parameters that it does not take. */
export function invalidInput(service: Service, issues: readonly Issue[]): AwsError {
  const problems = issues.map(describe);
  const count =
    problems.length === 1 ? '1 validation error' : `${problems.length} validation errors`;
  const text = `${count} detected: ${problems.join('; ')}`;
  switch (service) {
    case 'sts':
    case 'iam':
      return new AwsError('ValidationError', text);
    case 'sso':
      return new AwsError('ValidationException', text);
    case 'organizations':
      return new AwsError('InvalidInputException', text, 400, { Reason: 'INVALID_PATTERN' });
  }
}

/** A refusal for want of permission. */
export function accessDenied(service: Service, message: string): AwsError {
  switch (service) {
    case 'sts':
    case 'iam':
      return new AwsError('AccessDenied', message, 403);
    case 'sso':
    case 'organizations':
      return new AwsError('AccessDeniedException', message);
  }
}

/** A refusal because of too many calls. */
export function throttled(service: Service): AwsError {
  switch (service) {
    case 'sts':
    case 'iam':
      return new AwsError('Throttling', 'Rate exceeded');
    case 'sso':
      return new AwsError('ThrottlingException', 'Rate exceeded');
    case 'organizations':
      return new AwsError(
        'TooManyRequestsException',
        'You have sent too many requests in too short a period of time. The quota helps protect against denial-of-service attacks. Try again later.',
        400,
        { Type: 'RATE_LIMIT' },
      );
  }
}

/** An error on AWS's side. */
export function serviceFailure(service: Service): AwsError {
  switch (service) {
    case 'sts':
      return new AwsError('InternalFailure', 'An internal error occurred.', 500);
    case 'iam':
      return new AwsError(
        'ServiceFailure',
        'The request processing has failed because of an unknown error, exception or failure.',
        500,
      );
    case 'sso':
      return new AwsError('InternalServerException', 'An internal error occurred.', 500);
    case 'organizations':
      return new AwsError(
        'ServiceException',
        "AWS Organizations can't complete your request because of an internal service error. Try again later.",
        500,
      );
  }
}

/** What a service says of an operation that it does not have (or the replica not yet). */
export function unknownOperation(service: Service, operation: string): AwsError {
  switch (service) {
    case 'sts':
    case 'iam':
      return new AwsError('InvalidAction', `Could not find operation ${operation}`);
    case 'sso':
    case 'organizations':
      return new AwsError('UnknownOperationException', `Unknown operation ${operation}`);
  }
}
