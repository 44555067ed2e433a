import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { allowsRequest } from '../../../src/policy/evaluate/allows-request.ts';
import { normalisePolicy, type PolicyJson } from '../../../src/policy/policy-document.ts';
import { readPolicy } from '../policy/example-policies.ts';
import { unwrap } from '../policy/problems.ts';
import { oneOrMore } from './arbitrary-condition.ts';
import { simulateAction } from './simulator.ts';

const key = 'arn:aws:kms:eu-west-1:222233334444:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const request = {
  action: 'kms:Decrypt',
  resource: key,
  context: { 'kms:ViaService': ['sso.eu-west-1.amazonaws.com'] },
};
const via = (service: string) => ({ Condition: { StringLike: { 'kms:ViaService': service } } });
const ofTag = { Condition: { StringEquals: { 'aws:ResourceTag/Use': 'Iru' } } };
const otherKey = 'arn:aws:kms:eu-west-1:222233334444:key/f*';

const allow = { Effect: 'Allow', Action: 'kms:Decrypt', Resource: '*' };
const deny = { ...allow, Effect: 'Deny' };

const rows: [what: string, statements: Record<string, unknown>[], isAllowed: boolean][] = [
  ['on all keys', [allow], true],
  ['on the key', [{ ...allow, Resource: key }], true],
  ['on keys of the account', [{ ...allow, Resource: 'arn:aws:kms:*:222233334444:key/*' }], true],
  ['on another key', [{ ...allow, Resource: otherKey }], false],
  ['on all but the key', [{ ...allow, Resource: undefined, NotResource: key }], false],
  ['all but it', [{ ...allow, Action: undefined, NotAction: 'kms:*' }], false],
  ['through the service', [{ ...allow, ...via('sso.*.amazonaws.com') }], true],
  ['through another service', [{ ...allow, ...via('s3.*.amazonaws.com') }], false],
  ['where that is not known', [{ ...allow, ...ofTag }], false],
  ['nothing', [{ ...allow, Action: 'kms:Encrypt' }], false],
  ['denied', [allow, deny], false],
  ['denied on another key', [allow, { ...deny, Resource: otherKey }], true],
  ['denied through another service', [allow, { ...deny, ...via('s3.*.amazonaws.com') }], true],
  ['denied through the service', [allow, { ...deny, ...via('sso.*.amazonaws.com') }], false],
  ['denied where that is not known', [allow, { ...deny, ...ofTag }], false],
];

for (const [what, Statement, isAllowed] of rows) {
  test(`${isAllowed ? 'allowed' : 'not for certain'}: ${what}`, () => {
    expect(allowsRequest([readPolicy({ Statement })], request)).toBe(isAllowed);
  });
}

// Of a service that is not KMS: of a key, iam-simulate would ask the key's own policy too.
const secret = 'arn:aws:secretsmanager:eu-west-1:222233334444:secret:Iru';
const region = 'aws:RequestedRegion';
const condition = fc.constantFrom(
  {},
  { StringLike: { [region]: 'eu-*' } },
  { StringNotEquals: { [region]: 'eu-west-1' } },
  { StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-1' } },
  { StringNotEquals: { 'aws:SourceVpc': 'vpc-1' } },
);
const statement = fc.record({
  Effect: fc.constantFrom('Allow' as const, 'Allow' as const, 'Deny' as const),
  Action: oneOrMore(['secretsmanager:Get*', 'SecretsManager:getSecretValue', 'kms:*', '*']),
  Resource: oneOrMore(['*', secret, `${secret}2`, 'arn:aws:secretsmanager:*:222233334444:*']),
  Condition: condition,
});
const policy = fc
  .array(statement, { minLength: 1, maxLength: 3 })
  .map((Statement) => ({ Version: '2012-10-17', Statement }) as PolicyJson);

test('what is allowed for certain is allowed whatever else the request has, as iam-simulate has it', () => {
  const seen = new Set<boolean>();
  const asked = { action: 'secretsmanager:GetSecretValue', resource: secret };
  fc.assert(
    fc.property(fc.array(policy, { minLength: 1, maxLength: 2 }), (policies) => {
      const documents = policies.map((each) => unwrap(normalisePolicy(each)));
      const isAllowed = allowsRequest(documents, {
        ...asked,
        context: { [region]: ['eu-west-1'] },
      });
      seen.add(isAllowed);
      if (!isAllowed) return;
      for (const unknown of [{}, { 'aws:SourceVpc': 'vpc-1' }, { 'aws:SourceVpc': 'vpc-2' }]) {
        const context = { [region]: 'eu-west-1', ...unknown };
        expect(simulateAction(policies, { ...asked, context })).toBe('allow');
      }
    }),
    { numRuns: 500 },
  );
  expect(seen.size).toBe(2);
});
