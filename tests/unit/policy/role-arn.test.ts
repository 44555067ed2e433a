import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parseRoleArn, roleArn } from '../../../src/policy/role-arn.ts';
import { anyText } from './arbitrary-text.ts';
import { expectProblem, isSound, unwrap } from './problems.ts';

const account = '123456789012';

test('reads role ARNs of every partition', () => {
  for (const partition of ['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc', 'aws-iso', 'aws-iso-b']) {
    const text = `arn:${partition}:iam::${account}:role/IruRead`;
    const expected = { partition, accountId: account, path: '/', name: 'IruRead', text };
    expect(unwrap(parseRoleArn(text))).toEqual(expected);
  }
});

test('keeps the path', () => {
  const arn = unwrap(parseRoleArn(`arn:aws:iam::${account}:role/audit/iru/Read`));
  expect(arn.path).toBe('/audit/iru/');
  expect(arn.name).toBe('Read');
});

const refused: [what: string, text: string, code: string, says: RegExp][] = [
  ['nothing', '', 'empty-arn', /no role ARN yet/],
  [
    'a leading space',
    ` arn:aws:iam::${account}:role/A`,
    'white-space',
    /begins with .* space \(U\+0020\)/,
  ],
  [
    'a trailing line break',
    `arn:aws:iam::${account}:role/A\n`,
    'white-space',
    /ends with .* line break/,
  ],
  [
    'trailing white space of several kinds',
    `arn:aws:iam::${account}:role/A\u00a0 `,
    'white-space',
    /ends with .* no-break space/,
  ],
  [
    'a zero-width space inside',
    `arn:aws:iam::${account}:role/A\u200bB`,
    'white-space',
    /position 33, .* zero-width space \(U\+200B\)/,
  ],
  [
    'a Cyrillic letter',
    `arn:aws:iam::${account}:role/Rеad`,
    'foreign-character',
    /“е” \(U\+0435, looks like “e”\)/,
  ],
  ['quotation marks', `"arn:aws:iam::${account}:role/A"`, 'not-an-arn', /quotation marks/],
  [
    'a console address',
    'https://console.aws.amazon.com/iam/home#/roles/details/A',
    'not-an-arn',
    /address of a page/,
  ],
  ['an encoded ARN', `arn%3Aaws%3Aiam%3A%3A${account}%3Arole%2FA`, 'not-an-arn', /%3A/],
  ['an account ID', account, 'not-an-arn', /account ID/],
  ['a role name', 'IruRead', 'not-an-arn', /name/],
  ['half an ARN', 'arn:aws:iam', 'not-an-arn', /incomplete/],
  ['upper case', `ARN:AWS:IAM::${account}:ROLE/A`, 'not-an-arn', /misspelt/],
  ['any other text', '???', 'not-an-arn', /not an ARN/],
  ['an unknown partition', `arn:azure:iam::${account}:role/A`, 'partition', /“azure”/],
  ['a region', `arn:aws:iam:us-east-1:${account}:role/A`, 'region-in-arn', /us-east-1/],
  ['a hyphenated account ID', 'arn:aws:iam::1234-5678-9012:role/A', 'account-id', /12 digits/],
  ['a user', `arn:aws:iam::${account}:user/kim`, 'user-arn', /user/],
  ['a group', `arn:aws:iam::${account}:group/admins`, 'group-arn', /group/],
  [
    'an instance profile',
    `arn:aws:iam::${account}:instance-profile/A`,
    'instance-profile-arn',
    /instance profile/,
  ],
  ['the account', `arn:aws:iam::${account}:root`, 'root-arn', /whole account/],
  ['a managed policy', 'arn:aws:iam::aws:policy/ReadOnlyAccess', 'policy-arn', /policy/],
  ['an MFA device', `arn:aws:iam::${account}:mfa/kim`, 'not-a-role', /“mfa”/],
  [
    'a session',
    `arn:aws:sts::${account}:assumed-role/IruRead/me`,
    'assumed-role-session',
    new RegExp(`arn:aws:iam::${account}:role/IruRead`),
  ],
  ['another service', `arn:aws:s3::${account}:role/A`, 'other-service', /“s3”/],
  ['no name', `arn:aws:iam::${account}:role`, 'role-name-empty', /name/],
  ['no name after the path', `arn:aws:iam::${account}:role/audit/`, 'role-name-empty', /name/],
  ['two slashes', `arn:aws:iam::${account}:role//A`, 'empty-path', /two slashes/],
  [
    'a long name',
    `arn:aws:iam::${account}:role/${'a'.repeat(65)}`,
    'role-name-too-long',
    /65 .* 64/,
  ],
  ['a name with a bad character', `arn:aws:iam::${account}:role/A*`, 'role-name-character', /“\*”/],
  ['a long path', `arn:aws:iam::${account}:role/${'p'.repeat(511)}/A`, 'path-too-long', /513/],
  [
    'a service-linked role',
    `arn:aws:iam::${account}:role/aws-service-role/sso.amazonaws.com/AWSServiceRoleForSSO`,
    'service-linked-role',
    /AWS service/,
  ],
  [
    'a permission-set role',
    `arn:aws:iam::${account}:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_0123456789abcdef`,
    'reserved-role',
    /managed by AWS/,
  ],
  ['a whole page', 'arn:'.repeat(600), 'arn-too-long', /2,048/],
];

for (const [what, text, code, says] of refused) {
  test(`refuses ${what}`, () => {
    expect(expectProblem(parseRoleArn(text), code)).toMatch(says);
  });
}

const nameCharacters = [...'abcXYZ019_+=,.@-'];
const names = fc.string({ unit: fc.constantFrom(...nameCharacters), minLength: 1, maxLength: 64 });
const pathPart = fc.string({ unit: fc.constantFrom(...'abc-_.123'), minLength: 1, maxLength: 12 });
const paths = fc.array(pathPart, { maxLength: 4 }).map((parts) => ['', ...parts, ''].join('/'));
const partitions = fc.constantFrom('aws', 'aws-cn', 'aws-us-gov', 'aws-eusc', 'aws-iso-e');
const accountIds = fc.string({
  unit: fc.constantFrom(...'0123456789'),
  minLength: 12,
  maxLength: 12,
});

test('what roleArn builds, parseRoleArn takes apart', () => {
  fc.assert(
    fc.property(partitions, accountIds, names, paths, (...[partition, accountId, name, path]) => {
      const text = roleArn(partition, accountId, name, path);
      const parts = { partition, accountId, path, name, text };
      return isDeepStrictEqual(unwrap(parseRoleArn(text)), parts);
    }),
  );
});

test('never throws, and never changes what it accepts', () => {
  const text = fc.oneof(
    anyText(80),
    fc.string({ maxLength: 40 }).map((tail) => `arn:aws:iam::${account}:${tail}`),
  );
  fc.assert(
    fc.property(text, (each) => {
      const result = parseRoleArn(each);
      if (!result.ok) return isSound(result);
      const { partition, accountId, name, path } = result.value;
      return roleArn(partition, accountId, name, path) === each;
    }),
  );
});
