import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { comparePolicies, samePolicy } from '../../../src/policy/compare-policies.ts';
import { inEnglish } from '../texts/in-english.ts';
import { arbitraryPolicy, respell } from './arbitrary-policy.ts';
import { anyText } from './arbitrary-text.ts';
import {
  externalId,
  iruAccount,
  iruRole,
  policyOf,
  readPolicy,
  trustStatement,
} from './example-policies.ts';

const wanted = policyOf(trustStatement());

test('spelling makes no difference', () => {
  const both = policyOf(trustStatement({ Action: ['sts:AssumeRole', 'sts:TagSession'] }));
  const found = policyOf(
    trustStatement({
      Sid: 'Iru',
      Action: ['STS:tagsession', 'sts:assumeRole', 'sts:AssumeRole'],
      Principal: { AWS: [iruRole] },
      Condition: { StringEquals: { 'STS:EXTERNALID': [externalId] } },
    }),
  );
  expect(comparePolicies(both, found)).toEqual([]);
});

test('an account ID is its :root ARN, in the partition of the rest', () => {
  const bare = policyOf(trustStatement({ Principal: { AWS: iruAccount } }));
  expect(
    samePolicy(
      bare,
      policyOf(trustStatement({ Principal: { AWS: `arn:aws:iam::${iruAccount}:root` } })),
    ),
  ).toBe(true);
  expect(
    samePolicy(
      bare,
      policyOf(trustStatement({ Principal: { AWS: `arn:aws-cn:iam::${iruAccount}:root` } })),
    ),
  ).toBe(true);
  expect(
    samePolicy(
      bare,
      policyOf(trustStatement({ Principal: { AWS: 'arn:aws:iam::111122223333:root' } })),
    ),
  ).toBe(false);
});

test('a policy without a version is one of 2008', () => {
  const statement = trustStatement();
  expect(
    samePolicy(
      readPolicy({ Statement: statement }),
      readPolicy({ Version: '2008-10-17', Statement: statement }),
    ),
  ).toBe(true);
  expect(comparePolicies(policyOf(statement), readPolicy({ Statement: statement }))).toMatchObject([
    { path: 'Version', wanted: '2012-10-17', found: '2008-10-17', severity: 'differs' },
  ]);
});

test('shows both sides as they are written', () => {
  const found = policyOf(trustStatement({ Principal: { AWS: iruAccount } }));
  expect(comparePolicies(wanted, found)[0]).toMatchObject({ wanted: iruRole, found: iruAccount });
  const bare = policyOf(trustStatement({ Condition: {} }));
  expect(comparePolicies(wanted, bare)[0]).toMatchObject({ wanted: externalId, found: null });
});

test('tells a missing statement', () => {
  const both = policyOf(trustStatement(), { Effect: 'Allow', Action: 'sso:List*', Resource: '*' });
  expect(comparePolicies(both, wanted)).toMatchObject([
    {
      path: 'Statement 2',
      found: null,
      wanted: 'Allow; Action: sso:List*; Resource: *',
      severity: 'differs',
    },
  ]);
});

test('compares permissions: what is missing, and what is more', () => {
  const allow = (Action: unknown, Resource: unknown = '*') =>
    policyOf({ Effect: 'Allow', Action, Resource });
  const tell = (...policies: Parameters<typeof comparePolicies>) =>
    comparePolicies(...policies).map(({ severity, text }) => `${severity}: ${inEnglish(text)}`);
  const list = allow(['sso:List*', 'sso:Get*']);
  expect(tell(list, allow('sso:Get*'))).toEqual(['differs: This policy does not allow sso:List*.']);
  expect(tell(list, allow('sso:*'))).toEqual([
    'broader: This policy allows more than was asked for: sso:*.',
  ]);
  expect(tell(list, allow(['sso:List*', 'sso:Get*', 'iam:*']))).toEqual([
    'broader: This policy allows more than was asked for: iam:*.',
  ]);
  const bucket = allow('s3:Get*', 'arn:aws:s3:::a/*');
  expect(tell(bucket, allow('s3:Get*'))).toEqual([
    'broader: This policy covers more than was asked for: *.',
  ]);
  expect(tell(allow('s3:Get*'), bucket)).toEqual(['differs: This policy does not cover *.']);
});

test('every policy is the same as itself, however it is spelt', () => {
  fc.assert(
    fc.property(arbitraryPolicy, (written) => {
      const document = readPolicy(written);
      const respelt = readPolicy(respell(written));
      return (
        samePolicy(document, document) &&
        samePolicy(document, respelt) &&
        samePolicy(respelt, document)
      );
    }),
  );
});

test('a difference is one from either side, and is told in whole sentences', () => {
  fc.assert(
    fc.property(arbitraryPolicy, arbitraryPolicy, (one, other) => {
      const [a, b] = [readPolicy(one), readPolicy(other)];
      const differences = comparePolicies(a, b);
      return (
        (differences.length === 0) === (comparePolicies(b, a).length === 0) &&
        differences.every(
          ({ text, path }) => /^Th(e|is) .*\.$/.test(inEnglish(text)) && path !== '',
        )
      );
    }),
  );
});

test('one changed character of the external ID is always a difference', () => {
  const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(id, fc.nat(), anyText(1), (text, at, put) => {
      const index = at % text.length;
      const changed = text.slice(0, index) + put + text.slice(index + 1);
      fc.pre(changed !== text && changed.isWellFormed());
      const [a, b] = [text, changed].map((each) =>
        policyOf(trustStatement({ Condition: { StringEquals: { 'sts:ExternalId': each } } })),
      );
      return (
        a !== undefined &&
        b !== undefined &&
        comparePolicies(a, b).some((each) => each.path.endsWith('sts:ExternalId'))
      );
    }),
  );
});

test("compares two policies of IAM's greatest length in a moment", () => {
  const long = (prefix: string) =>
    policyOf(
      ...Array.from({ length: 900 }, (_, index) => ({
        Effect: 'Allow',
        Action: `${prefix}:Get${index}`,
        Resource: '*',
      })),
    );
  const started = performance.now();
  expect(comparePolicies(long('sso'), long('iam'))).toHaveLength(900);
  expect(performance.now() - started).toBeLessThan(2_000);
});
