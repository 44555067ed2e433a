import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parsePrincipal } from '../../../src/policy/principal.ts';
import { anyText } from './arbitrary-text.ts';
import { expectProblem, isSound, unwrap } from './problems.ts';

const account = '753695775620';

const kinds: [text: string, kind: string, partition: string, accountId: string][] = [
  [`arn:aws:iam::${account}:role/IruConnect`, 'role', 'aws', account],
  [`arn:aws-us-gov:iam::${account}:role/path/IruConnect`, 'role', 'aws-us-gov', account],
  [`arn:aws:iam::${account}:user/iru`, 'user', 'aws', account],
  [`arn:aws-cn:iam::${account}:root`, 'root', 'aws-cn', account],
  [account, 'root', '', account],
  ['AROAJQABLZS4A3QDU576Q', 'unique-id', '', ''],
  ['AIDAJQABLZS4A3QDU576Q', 'unique-id', '', ''],
  ['*', 'anyone', '', ''],
  [`arn:aws:sts::${account}:assumed-role/IruConnect/session`, 'other', 'aws', account],
];

for (const [text, kind, partition, accountId] of kinds) {
  test(`reads ${text} as ${kind}`, () => {
    expect(unwrap(parsePrincipal(text))).toEqual({ partition, accountId, text, kind });
  });
}

const refused = [
  '',
  ' *',
  '1234',
  '1234-5678-9012',
  'arn:aws:iam::ACCOUNT_ID:role/IruConnect',
  'arn:aws:iam:us-east-1:753695775620:root',
  'arn:aws:s3:::bucket',
  'arn:gcp:iam::753695775620:root',
  `arn:aws:iam::${account}:role/IruConnect `,
  'sts.amazonaws.com',
  'AKIAIOSFODNN7EXAMPLE',
];

for (const text of refused) {
  test(`refuses “${text}”`, () => {
    expectProblem(parsePrincipal(text), 'unreadable-principal');
  });
}

test('never throws', () => {
  fc.assert(
    fc.property(anyText(20), (text) => {
      const result = parsePrincipal(text);
      return result.ok ? result.value.text === text : isSound(result);
    }),
  );
});
