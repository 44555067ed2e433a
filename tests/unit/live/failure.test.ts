import { expect, test } from '@playwright/test';
import { failureKinds } from '../../../src/preflight/live/answer.ts';
import { describeFailure, failureOf } from '../../../src/preflight/live/failure.ts';
import { inEnglish } from '../texts/in-english.ts';

function thrown(name: string, message = '', httpStatusCode?: number): Error {
  const metadata = httpStatusCode === undefined ? {} : { $metadata: { httpStatusCode } };
  return Object.assign(new Error(message), { name }, metadata);
}

const rows: [unknown, string][] = [
  [
    thrown('AccessDenied', 'User: … is not authorized to perform: iam:GetRole', 403),
    'access-denied',
  ],
  [thrown('AccessDeniedException', '', 400), 'access-denied'],
  [thrown('UnauthorizedOperation', '', 403), 'access-denied'],
  [thrown('Throttling', 'Rate exceeded', 400), 'throttled'],
  [thrown('TooManyRequestsException', '', 400), 'throttled'],
  [thrown('Unknown', '', 429), 'throttled'],
  [thrown('ExpiredToken', '', 403), 'expired-credentials'],
  [thrown('ExpiredTokenException', '', 400), 'expired-credentials'],
  [thrown('InvalidClientTokenId', '', 403), 'invalid-credentials'],
  [thrown('UnrecognizedClientException', '', 400), 'invalid-credentials'],
  [
    thrown('SignatureDoesNotMatch', 'The request signature we calculated …', 403),
    'invalid-credentials',
  ],
  [
    thrown('SignatureDoesNotMatch', 'Signature expired: 2026… is now earlier than …', 403),
    'clock-skew',
  ],
  [thrown('InvalidSignatureException', 'Signature not yet current: …', 400), 'clock-skew'],
  [thrown('RequestExpired', '', 400), 'clock-skew'],
  [new TypeError('Failed to fetch'), 'unreachable'],
  [new TypeError('NetworkError when attempting to fetch resource.'), 'unreachable'],
  [thrown('TypeError', 'network error', 200), 'unreachable'],
  [thrown('TypeError', 'Error in input stream', 200), 'unreachable'],
  [Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }), 'unreachable'],
  [thrown('TimeoutError', 'Request did not complete within 10000 ms'), 'unreachable'],
  [thrown('SyntaxError', 'Unexpected token < in JSON at position 0', 200), 'not-aws'],
  [thrown('Error', 'DOMParser XML parsing error.', 200), 'not-aws'],
  [thrown('Unknown', '', 407), 'not-aws'],
  [thrown('Unknown', '', 502), 'not-aws'],
  [thrown('TypeError', 'can’t access property Code of undefined', 403), 'not-aws'],
  [thrown('Unknown', '', 503), 'service-error'],
  [thrown('ServiceFailureException', '', 500), 'service-error'],
  [thrown('InternalServerException', '', 500), 'service-error'],
  [thrown('ServiceUnavailable', '', 503), 'service-error'],
  [thrown('AbortError', 'Request aborted'), 'cancelled'],
  [thrown('ValidationError', '1 validation error detected', 400), 'other'],
  [thrown('ResourceNotFoundException', '', 400), 'other'],
  [new TypeError('undefined is not a function'), 'other'],
  ['a text', 'other'],
  [null, 'other'],
];

for (const [index, [error, kind]] of rows.entries()) {
  test(`${index + 1}: ${error} is ${kind}`, () => {
    const host = 'iam.amazonaws.com';
    expect(failureOf(error, 'iam:GetRole', host)).toMatchObject({
      kind,
      action: 'iam:GetRole',
      host,
    });
  });
}

test('AWS’s words are kept, but no secret and not the request that was signed', () => {
  const token = 'IQoJb3JpZ2luX2Vj'.repeat(20);
  const message = `No match. Secret wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzzzzz of arn:aws:iam::111122223333:role/a/very/long/path/of/folders/that/goes/on/and/on/Role.\n\nThe Canonical String for this request should have been\n'POST\nx-amz-security-token:${token}'`;
  const told = failureOf(thrown('ValidationError', message, 400), 'iam:GetRole', 'host').message;
  expect(told).toBe(
    'No match. Secret … of arn:aws:iam::111122223333:role/a/very/long/path/of/folders/that/goes/on/and/on/Role.',
  );
  const long = failureOf(thrown('ValidationError', 'word '.repeat(1_000), 400), '', '').message;
  expect(long.length).toBeLessThanOrEqual(600);
});

test('what is not of AWS is not quoted', () => {
  const page = thrown('SyntaxError', 'Unexpected token < in <!doctype html>…', 200);
  expect(failureOf(page, 'sso:ListInstances', 'host').message).toBe('');
});

test('each kind has a sentence of its own, with its host or action where that helps', () => {
  const told = failureKinds.map((kind) => {
    const failure = { kind, action: 'iam:GetRole', host: 'iam.amazonaws.com', message: 'Why' };
    return inEnglish(describeFailure(failure));
  });
  expect(new Set(told).size).toBe(failureKinds.length);
  for (const sentence of told) expect(sentence).toMatch(/^[\w’.].{20,}[.”]$/);
  expect(told[failureKinds.indexOf('access-denied')]).toContain('iam:GetRole');
  expect(told[failureKinds.indexOf('unreachable')]).toContain('iam.amazonaws.com');
});

for (const why of [
  'with an explicit deny in a service control policy',
  'with an explicit deny in a resource control policy',
  'because no service control policy allows the iam:GetRole action',
]) {
  test(`a denial by the organization’s policy is told as that: ${why}`, () => {
    const message = `User: … is not authorized to perform: iam:GetRole on resource: role X ${why}`;
    const failure = failureOf(thrown('AccessDenied', message, 403), 'iam:GetRole', 'host');
    expect(inEnglish(describeFailure(failure))).toMatch(/A policy of the organization denies/);
  });
}
