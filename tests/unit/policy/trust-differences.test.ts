import { expect, test } from '@playwright/test';
import { comparePolicies, type Difference } from '../../../src/policy/compare-policies.ts';
import { inEnglish } from '../texts/in-english.ts';
import { externalId, iruAccount, iruRole, policyOf, trustStatement } from './example-policies.ts';

type Expected = Pick<Difference, 'path' | 'severity'> & { says: RegExp };

const wanted = policyOf(trustStatement());
const externalIdPath = 'Statement 1 › Condition › StringEquals › sts:ExternalId';
const principalPath = 'Statement 1 › Principal › AWS';

const cases: [what: string, found: unknown[], expected: Expected[]][] = [
  [
    'another external ID',
    [trustStatement({ Condition: { StringEquals: { 'sts:ExternalId': 'iru-1235' } } })],
    [
      {
        path: externalIdPath,
        severity: 'differs',
        says: /not the wizard’s\. One character wrong, at position 8: “5” in place of “4”/,
      },
    ],
  ],
  [
    'an external ID in another case',
    [trustStatement({ Condition: { StringEquals: { 'sts:ExternalId': 'Iru-1234' } } })],
    [{ path: externalIdPath, severity: 'differs', says: /upper and lower case only/ }],
  ],
  [
    'no external ID',
    [trustStatement({ Condition: undefined })],
    [{ path: externalIdPath, severity: 'differs', says: /does not ask for the external ID/ }],
  ],
  [
    'two external IDs',
    [trustStatement({ Condition: { StringEquals: { 'sts:ExternalId': [externalId, 'b-2'] } } })],
    [{ path: externalIdPath, severity: 'differs', says: /other values/ }],
  ],
  [
    'another operator',
    [trustStatement({ Condition: { StringLike: { 'sts:ExternalId': externalId } } })],
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
      trustStatement({
        Condition: {
          StringEquals: { 'sts:ExternalId': externalId },
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
    [trustStatement({ Principal: { AWS: `arn:aws:iam::${iruAccount}:root` } })],
    [{ path: principalPath, severity: 'broader', says: /whole account/ }],
  ],
  [
    'the bare account ID',
    [trustStatement({ Principal: { AWS: iruAccount } })],
    [{ path: principalPath, severity: 'broader', says: /whole account/ }],
  ],
  [
    'another account',
    [trustStatement({ Principal: { AWS: 'arn:aws:iam::111122223333:root' } })],
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
    [trustStatement({ Principal: { AWS: 'AROAJQABLZS4A3QDU576Q' } })],
    [{ path: principalPath, severity: 'differs', says: /role it named was deleted/ }],
  ],
  [
    'a deleted user',
    [trustStatement({ Principal: { AWS: 'AIDAJQABLZS4A3QDU576Q' } })],
    [{ path: principalPath, severity: 'differs', says: /user it named was deleted/ }],
  ],
  [
    'everyone',
    [trustStatement({ Principal: '*' })],
    [{ path: principalPath, severity: 'differs', says: /everyone/ }],
  ],
  [
    'someone besides',
    [trustStatement({ Principal: { AWS: [iruRole, '111122223333'] } })],
    [{ path: principalPath, severity: 'broader', says: /also lets in 111122223333/ }],
  ],
  [
    'a service besides',
    [trustStatement({ Principal: { AWS: iruRole, Service: 'ec2.amazonaws.com' } })],
    [{ path: 'Statement 1 › Principal › Service', severity: 'differs', says: /not asked for/ }],
  ],
  [
    'a service instead',
    [trustStatement({ Principal: { Service: 'ec2.amazonaws.com' } })],
    [
      { path: principalPath, severity: 'differs', says: /does not let in/ },
      { path: 'Statement 1 › Principal › Service', severity: 'differs', says: /not asked for/ },
    ],
  ],
  [
    'every STS action',
    [trustStatement({ Action: 'sts:*' })],
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
    [trustStatement({ Action: 'sts:AssumeRoleWithSAML' })],
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
    [trustStatement({ Effect: 'Deny' })],
    [{ path: 'Statement 1 › Effect', severity: 'differs', says: /Deny where Allow/ }],
  ],
  [
    'a denying statement besides',
    [trustStatement(), { Effect: 'Deny', Principal: '*', Action: '*' }],
    [{ path: 'Statement 2', severity: 'differs', says: /denies access/ }],
  ],
  [
    'an allowing statement before it',
    [trustStatement({ Principal: { AWS: '111122223333' } }), trustStatement()],
    [{ path: 'Statement 1', severity: 'broader', says: /not asked for/ }],
  ],
  [
    'a statement that lets in everyone',
    [trustStatement(), trustStatement({ Principal: '*' })],
    [{ path: 'Statement 2', severity: 'differs', says: /lets in everyone/ }],
  ],
];

for (const [what, found, expected] of cases) {
  test(`tells ${what}`, () => {
    const differences = comparePolicies(wanted, policyOf(...found));
    expect(differences.map(({ path, severity }) => ({ path, severity }))).toEqual(
      expected.map(({ path, severity }) => ({ path, severity })),
    );
    for (const [index, { says }] of expected.entries()) {
      expect(inEnglish(differences[index]?.text ?? [])).toMatch(says);
    }
  });
}
