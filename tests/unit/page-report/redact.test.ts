import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { redact } from '../../../content-scripts/page-report/redact.ts';

const cases: [what: string, text: string, redacted: string][] = [
  ['an account ID', 'Account 123456789012 (prod)', 'Account ‹number› (prod)'],
  ['an account ID in the console’s writing', '1234-5678-9012', '‹number›'],
  ['an account ID with spaces', 'ID 1234 5678 9012.', 'ID ‹number›.'],
  ['an account ID split by an invisible character', '123456\u200b789012', '‹number›'],
  ['an account ID in full-width digits', '１２３４５６７８９０１２', '‹number›'],
  ['an ARN', 'View arn:aws:iam::123456789012:role/a/B,c=d now', 'View ‹arn› now'],
  ['an ARN of another partition', '"arn:aws-us-gov:iam::aws:policy/X"', '"‹arn›"'],
  [
    'an encoded ARN',
    '#/policies/details/arn%3Aaws%3Aiam%3A%3A1%3Apolicy%2FX',
    '#/policies/details/‹arn›',
  ],
  ['an address', 'Signed in as kim.o’neil+aws@acme.example', 'Signed in as ‹email›'],
  ['an encoded address', 'user=kim%40acme.example', '‹email›'],
  ['a role at an account', 'Admin/kim @ acme-prod', '‹email›'],
  ['a UUID', 'id 3F2504E0-4F89-11D3-9A0C-0305E82C3301!', 'id ‹uuid›!'],
  ['an access key ID', 'AKIAIOSFODNN7EXAMPLE2', '‹id›'],
  ['a console session', '123456789012-ab12cd34.us-east-1.x', '‹session›.us-east-1.x'],
  ['an Identity Store ID', 'd-90671234ab', 'd-‹number›ab'],
  ['lines', ' two\n  lines ', 'two lines'],
];
for (const [what, text, redacted] of cases) {
  test(`blots out ${what}`, () => {
    expect(redact(text)).toBe(redacted);
  });
}

const telling = [
  'awsc-nav-account-menu-button',
  'awsui_primary-button_1xupv',
  'Trusted entity type',
  'Create role, step 3 of 4',
  'another-account',
  'ロール名',
];
for (const text of telling) {
  test(`leaves ${text}`, () => {
    expect(redact(text)).toBe(text);
  });
}

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const word = (characters: string) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 12 });
const arn = fc
  .tuple(fc.constantFrom('aws', 'aws-cn', 'aws-us-gov'), digits(12), word('abcXYZ019+=,.@_-/'))
  .map(([partition, account, name]) => `arn:${partition}:iam::${account}:role/${name}`);
const address = fc
  .tuple(word("abcXYZ019.+_'-"), word('abcxyz-'), fc.constantFrom('example', 'co.uk', 'aws'))
  .map(([name, domain, end]) => `${name}@${domain}.${end}`);
const secret = fc.oneof(digits(12), arn, fc.uuid(), address);
const surroundings = fc.oneof(fc.string({ maxLength: 20 }), word('ab01-:/.@ "{}\n'));

// Plain predicates: an expect() in each of thousands of runs takes most of a minute.
test('no account ID, ARN, UUID or address of any text comes through', () => {
  const pieces = fc.array(fc.tuple(secret, surroundings), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(surroundings, pieces, (start, rest) => {
      const redacted = redact(start + rest.flat().join(''));
      const isGone = rest.every(([value]) => !redacted.includes(value));
      return isGone && !/\d{12}|arn:aws|\S@\S/.test(redacted);
    }),
    { numRuns: 3_000 },
  );
});

test('redacting twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), secret), (text) => redact(redact(text)) === redact(text)),
  );
});
