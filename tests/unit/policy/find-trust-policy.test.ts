import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { samePolicy } from '../../../src/policy/compare-policies.ts';
import { findTrustPolicy } from '../../../src/policy/find-trust-policy.ts';
import { parsePolicyDocument } from '../../../src/policy/policy-document.ts';
import { anyText } from './arbitrary-text.ts';
import { externalId, iruAccount, iruRole, policyText, trustStatement } from './example-policies.ts';
import { expectProblem, isSound, unwrap } from './problems.ts';

const documented = policyText(trustStatement());
const permissions = policyText({ Effect: 'Allow', Action: 'sso:List*', Resource: '*' });

test('reads the policy that Iru documents', () => {
  expect(unwrap(findTrustPolicy([documented]))).toEqual({
    json: documented,
    document: unwrap(parsePolicyDocument(documented)),
    principal: iruRole,
    principalAccountId: iruAccount,
    partition: 'aws',
    externalId,
    warnings: [],
  });
});

test('prints the policy prettily, without touching it', () => {
  const compact = JSON.stringify(JSON.parse(documented));
  expect(unwrap(findTrustPolicy([compact])).json).toBe(documented);
});

test('counts copies of one policy once, and leaves other policies aside', () => {
  const copies = [
    documented,
    `\n${documented}\n`,
    policyText(trustStatement({ Sid: 'Iru' })),
    permissions,
  ];
  expect(unwrap(findTrustPolicy(['Copy', ...copies])).externalId).toBe(externalId);
});

test('does not mind text around a copy that stands elsewhere whole', () => {
  const read = unwrap(findTrustPolicy([`Copy ${documented}`, documented]));
  expect(read.warnings).toEqual([]);
});

test('warns of a second trust policy that it cannot read', () => {
  const read = unwrap(findTrustPolicy([documented, `Copy ${other}`]));
  expect(read.warnings.map(({ code }) => code)).toEqual(['unread-policy']);
});

const other = policyText(
  trustStatement({ Condition: { StringEquals: { 'sts:ExternalId': 'another-id' } } }),
);

const refused: [what: string, candidates: string[], code: string, says: RegExp][] = [
  ['a page without candidates', [], 'no-policy', /No trust policy/],
  ['a page with other text', ['Role ARN', '{"theme":"dark"}'], 'no-policy', /No trust policy/],
  ['a trailing comma', [documented.replace('Role"', 'Role",')], 'not-json', /comma.*line \d/],
  ['smart quotes', [documented.replaceAll('"', '”')], 'not-json', /typographic quotation mark/],
  ['two trust policies', [documented, other], 'several-policies', /several/],
  ['a permissions policy', [permissions], 'not-a-trust-policy', /no Principal/],
  [
    'a policy with an unknown element',
    [policyText(trustStatement({ Note: 'x' }))],
    'not-a-trust-policy',
    /“Note”/,
  ],
];

for (const [what, candidates, code, says] of refused) {
  test(`refuses ${what}`, () => {
    expect(expectProblem(findTrustPolicy(candidates), code)).toMatch(says);
  });
}

test('a bare account ID names no partition', () => {
  const read = unwrap(
    findTrustPolicy([policyText(trustStatement({ Principal: { AWS: '210987654321' } }))]),
  );
  expect(read).toMatchObject({
    principal: '210987654321',
    principalAccountId: '210987654321',
    partition: '',
  });
});

test('passes on every legal external ID and principal untouched', () => {
  const id = fc.stringMatching(/^[A-Za-z0-9]{4}[\w+=,.@:/-]{2,40}$/);
  const role = fc.stringMatching(/^[\w+=,.@-]{1,64}$/);
  fc.assert(
    fc.property(id, role, (givenId, name) => {
      const arn = `arn:aws:iam::210987654321:role/${name}`;
      const condition = { StringEquals: { 'STS:ExternalID': [givenId] } };
      const text = policyText(trustStatement({ Principal: { AWS: [arn] }, Condition: condition }));
      const result = findTrustPolicy([text]);
      fc.pre(result.ok || result.problem.code !== 'placeholder-external-id');
      const read = unwrap(result);
      const [shown, given] = [read.json, text].map((each) => unwrap(parsePolicyDocument(each)));
      return (
        read.externalId === givenId &&
        read.principal === arn &&
        shown !== undefined &&
        given !== undefined &&
        samePolicy(shown, given)
      );
    }),
  );
});

test('never throws', () => {
  const text = anyText(30);
  const candidate = fc
    .tuple(text, fc.nat({ max: documented.length }))
    .map(([put, at]) => documented.slice(0, at) + put + documented.slice(at));
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 3 }), (candidates) =>
      isSound(findTrustPolicy(candidates)),
    ),
  );
});
