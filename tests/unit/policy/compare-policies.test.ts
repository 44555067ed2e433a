import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  comparePolicies,
  type Difference,
  samePolicy,
} from '../../../src/policy/compare-policies.ts';
import { type PolicyDocument, parsePolicyDocument } from '../../../src/policy/policy-document.ts';
import { arbitraryPolicy, respell } from './arbitrary-policy.ts';
import { anyText } from './arbitrary-text.ts';
import { unwrap } from './problems.ts';

const account = '753695775620';
const role = `arn:aws:iam::${account}:role/IruConnect`;

function read(policy: unknown): PolicyDocument {
  return unwrap(parsePolicyDocument(JSON.stringify(policy)));
}

function trust(parts: Record<string, unknown> = {}): unknown {
  return {
    Effect: 'Allow',
    Principal: { AWS: role },
    Action: 'sts:AssumeRole',
    Condition: { StringEquals: { 'sts:ExternalId': 'iru-1234' } },
    ...parts,
  };
}

const policy = (...Statement: unknown[]) => read({ Version: '2012-10-17', Statement });

test('spelling makes no difference', () => {
  const wanted = policy(trust({ Action: ['sts:AssumeRole', 'sts:TagSession'] }));
  const found = policy(
    trust({
      Sid: 'Iru',
      Action: ['STS:tagsession', 'sts:assumeRole', 'sts:AssumeRole'],
      Principal: { AWS: [role] },
      Condition: { StringEquals: { 'STS:EXTERNALID': ['iru-1234'] } },
    }),
  );
  expect(comparePolicies(wanted, found)).toEqual([]);
});

test('an account ID is its :root ARN, in the partition of the rest', () => {
  const bare = policy(trust({ Principal: { AWS: account } }));
  expect(
    samePolicy(bare, policy(trust({ Principal: { AWS: `arn:aws:iam::${account}:root` } }))),
  ).toBe(true);
  expect(
    samePolicy(bare, policy(trust({ Principal: { AWS: `arn:aws-cn:iam::${account}:root` } }))),
  ).toBe(true);
  expect(
    samePolicy(bare, policy(trust({ Principal: { AWS: 'arn:aws:iam::111122223333:root' } }))),
  ).toBe(false);
});

test('a policy without a version is one of 2008', () => {
  const statement = trust();
  expect(
    samePolicy(
      read({ Statement: statement }),
      read({ Version: '2008-10-17', Statement: statement }),
    ),
  ).toBe(true);
  expect(comparePolicies(policy(statement), read({ Statement: statement }))).toMatchObject([
    { path: 'Version', wanted: '2012-10-17', found: '2008-10-17', severity: 'differs' },
  ]);
});

type Expected = Pick<Difference, 'path' | 'severity'> & { says: RegExp };

const wanted = policy(trust());
const externalIdPath = 'Statement 1 › Condition › StringEquals › sts:ExternalId';
const principalPath = 'Statement 1 › Principal › AWS';

const cases: [what: string, found: unknown[], expected: Expected[]][] = [
  [
    'another external ID',
    [trust({ Condition: { StringEquals: { 'sts:ExternalId': 'iru-1235' } } })],
    [
      {
        path: externalIdPath,
        severity: 'differs',
        says: /not the wizard's\. One character wrong, first at position 8: "5" in place of "4"/,
      },
    ],
  ],
  [
    'an external ID in another case',
    [trust({ Condition: { StringEquals: { 'sts:ExternalId': 'Iru-1234' } } })],
    [{ path: externalIdPath, severity: 'differs', says: /upper and lower case only/ }],
  ],
  [
    'no external ID',
    [trust({ Condition: undefined })],
    [{ path: externalIdPath, severity: 'differs', says: /does not ask for the external ID/ }],
  ],
  [
    'two external IDs',
    [trust({ Condition: { StringEquals: { 'sts:ExternalId': ['iru-1234', 'b-2'] } } })],
    [{ path: externalIdPath, severity: 'differs', says: /other values/ }],
  ],
  [
    'another operator',
    [trust({ Condition: { StringLike: { 'sts:ExternalId': 'iru-1234' } } })],
    [
      { path: externalIdPath, severity: 'differs', says: /does not ask/ },
      {
        path: 'Statement 1 › Condition › StringLike › sts:ExternalId',
        severity: 'differs',
        says: /not asked for/,
      },
    ],
  ],
  [
    'another condition besides',
    [
      trust({
        Condition: {
          StringEquals: { 'sts:ExternalId': 'iru-1234' },
          Bool: { 'aws:MultiFactorAuthPresent': 'true' },
        },
      }),
    ],
    [
      {
        path: 'Statement 1 › Condition › Bool › aws:MultiFactorAuthPresent',
        severity: 'differs',
        says: /can keep Iru out/,
      },
    ],
  ],
  [
    'the whole account',
    [trust({ Principal: { AWS: `arn:aws:iam::${account}:root` } })],
    [{ path: principalPath, severity: 'broader', says: /whole account/ }],
  ],
  [
    'the bare account ID',
    [trust({ Principal: { AWS: account } })],
    [{ path: principalPath, severity: 'broader', says: /whole account/ }],
  ],
  [
    'another account',
    [trust({ Principal: { AWS: 'arn:aws:iam::111122223333:root' } })],
    [
      {
        path: principalPath,
        severity: 'differs',
        says: /111122223333:root instead of .*IruConnect/,
      },
    ],
  ],
  [
    'a deleted role',
    [trust({ Principal: { AWS: 'AROAJQABLZS4A3QDU576Q' } })],
    [{ path: principalPath, severity: 'differs', says: /role it named was deleted/ }],
  ],
  [
    'a deleted user',
    [trust({ Principal: { AWS: 'AIDAJQABLZS4A3QDU576Q' } })],
    [{ path: principalPath, severity: 'differs', says: /user it named was deleted/ }],
  ],
  [
    'everyone',
    [trust({ Principal: '*' })],
    [{ path: principalPath, severity: 'differs', says: /everyone/ }],
  ],
  [
    'someone besides',
    [trust({ Principal: { AWS: [role, '111122223333'] } })],
    [{ path: principalPath, severity: 'broader', says: /also lets in 111122223333/ }],
  ],
  [
    'a service besides',
    [trust({ Principal: { AWS: role, Service: 'ec2.amazonaws.com' } })],
    [{ path: 'Statement 1 › Principal › Service', severity: 'differs', says: /not asked for/ }],
  ],
  [
    'a service instead',
    [trust({ Principal: { Service: 'ec2.amazonaws.com' } })],
    [
      { path: principalPath, severity: 'differs', says: /does not let in/ },
      { path: 'Statement 1 › Principal › Service', severity: 'differs', says: /not asked for/ },
    ],
  ],
  [
    'every STS action',
    [trust({ Action: 'sts:*' })],
    [
      {
        path: 'Statement 1 › Action',
        severity: 'broader',
        says: /more than was asked for: sts:\*/,
      },
    ],
  ],
  [
    'another action',
    [trust({ Action: 'sts:AssumeRoleWithSAML' })],
    [
      {
        path: 'Statement 1 › Action',
        severity: 'differs',
        says: /does not allow sts:AssumeRole\./,
      },
    ],
  ],
  [
    'another effect',
    [trust({ Effect: 'Deny' })],
    [{ path: 'Statement 1 › Effect', severity: 'differs', says: /Deny where Allow/ }],
  ],
  [
    'a denying statement besides',
    [trust(), { Effect: 'Deny', Principal: '*', Action: '*' }],
    [{ path: 'Statement 2 in AWS', severity: 'differs', says: /denies access/ }],
  ],
  [
    'an allowing statement before it',
    [trust({ Principal: { AWS: '111122223333' } }), trust()],
    [{ path: 'Statement 1 in AWS', severity: 'broader', says: /not asked for/ }],
  ],
  [
    'a statement that lets in everyone',
    [trust(), trust({ Principal: '*' })],
    [{ path: 'Statement 2 in AWS', severity: 'differs', says: /lets in everyone/ }],
  ],
];

for (const [what, found, expected] of cases) {
  test(`tells ${what}`, () => {
    const differences = comparePolicies(wanted, policy(...found));
    expect(differences.map(({ path, severity }) => ({ path, severity }))).toEqual(
      expected.map(({ path, severity }) => ({ path, severity })),
    );
    for (const [index, { says }] of expected.entries()) {
      expect(differences[index]?.text).toMatch(says);
    }
  });
}

test('shows both sides as they are written', () => {
  const found = policy(trust({ Principal: { AWS: account } }));
  expect(comparePolicies(wanted, found)[0]).toMatchObject({ wanted: role, found: account });
  const bare = policy(trust({ Condition: {} }));
  expect(comparePolicies(wanted, bare)[0]).toMatchObject({ wanted: 'iru-1234', found: null });
});

test('tells a missing statement', () => {
  const both = policy(trust(), { Effect: 'Allow', Action: 'sso:List*', Resource: '*' });
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
    policy({ Effect: 'Allow', Action, Resource });
  const list = allow(['sso:List*', 'sso:Get*']);
  expect(comparePolicies(list, allow('sso:Get*'))).toMatchObject([
    { severity: 'differs', text: 'The policy in AWS does not allow sso:List*.' },
  ]);
  expect(comparePolicies(list, allow('sso:*'))).toMatchObject([{ severity: 'broader' }]);
  expect(comparePolicies(list, allow(['sso:List*', 'sso:Get*', 'iam:*']))).toMatchObject([
    { severity: 'broader' },
  ]);
  const bucket = allow('s3:Get*', 'arn:aws:s3:::a/*');
  expect(comparePolicies(bucket, allow('s3:Get*'))).toMatchObject([{ severity: 'broader' }]);
  expect(comparePolicies(allow('s3:Get*'), bucket)).toMatchObject(
    [{ path: 'Statement 1 › Resource', severity: 'differs', text: /does not cover \*/ }].map(
      (each) => ({ ...each, text: expect.stringMatching(each.text) }),
    ),
  );
});

test('every policy is the same as itself, however it is spelt', () => {
  fc.assert(
    fc.property(arbitraryPolicy, (written) => {
      const document = read(written);
      const respelt = read(respell(written));
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
      const [a, b] = [read(one), read(other)];
      const differences = comparePolicies(a, b);
      return (
        (differences.length === 0) === (comparePolicies(b, a).length === 0) &&
        differences.every(({ text, path }) => /^The .*\.$/.test(text) && path !== '')
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
        policy(trust({ Condition: { StringEquals: { 'sts:ExternalId': each } } })),
      );
      return (
        a !== undefined &&
        b !== undefined &&
        comparePolicies(a, b).some((each) => each.path === externalIdPath)
      );
    }),
  );
});

test("compares two policies of IAM's greatest length in a moment", () => {
  const long = (prefix: string) =>
    policy(
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
