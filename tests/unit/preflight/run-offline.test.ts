import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { CheckResult, Verdict } from '../../../src/preflight/check.ts';
import type { OfflineFacts, SeenPolicy } from '../../../src/preflight/facts.ts';
import { overallVerdict, runOffline } from '../../../src/preflight/offline/run-offline.ts';
import { checkTrust } from '../../../src/preflight/offline/trust.ts';
import { recipes } from '../../../src/sources/index.ts';
import { arbitraryTrust } from '../evaluate/arbitrary-trust.ts';
import { arbitraryPolicy } from '../policy/arbitrary-policy.ts';
import { facts, principal, trustPolicy } from './offline-facts.ts';
import { expectSound } from './scenario.ts';

const verdicts = (results: CheckResult[]) =>
  Object.fromEntries(results.map(({ id, verdict }) => [id, verdict]));

test('a role that is right passes all that can be told without credentials', () => {
  const organization = { managementAccount: '111122223333', delegatedAdministrators: [] };
  const results = runOffline(facts({ organization }));
  expect(results.map(({ id }) => id)).toEqual([
    'role-arn',
    'trust',
    'wrong-account',
    'coverage',
    'wrong-prefix',
    'propagation',
  ]);
  expect(overallVerdict(results)).toBe('pass');
});

const nothingSeen = {
  arn: null,
  arnConfirmed: false,
  account: null,
  trustPolicy: null,
  policies: [],
  createdAt: null,
};

test('of a role that was not seen, nothing is known', () => {
  for (const recipe of recipes) {
    const results = runOffline(facts({ recipe, role: nothingSeen }));
    expect(new Set(results.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
  }
});

const overall: [Verdict[], Verdict][] = [
  [['pass', 'pass'], 'pass'],
  [['pass', 'unknown'], 'unknown'],
  [['unknown', 'warn', 'pass'], 'warn'],
  [['warn', 'fail', 'unknown'], 'fail'],
  [[], 'unknown'],
];

for (const [given, expected] of overall) {
  test(`[${given.join(', ')}] is ${expected} on the whole`, () => {
    const results = given.map(
      (verdict): CheckResult => ({
        id: 'trust',
        verdict,
        title: '',
        evidence: '',
        mend: null,
      }),
    );
    expect(overallVerdict(results)).toBe(expected);
  });
}

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('', '{', '[]', 'null', trustPolicy()),
  arbitraryTrust.map((policy) => JSON.stringify(policy)),
);

const seenPolicy: fc.Arbitrary<SeenPolicy> = fc.record({
  name: fc.constantFrom('Read', 'AWSSSOReadOnly', 'IAMReadOnlyAccess'),
  kind: fc.constantFrom('inline', 'managed', 'boundary'),
  json: fc.oneof(
    fc.constant(null),
    fc.string(),
    arbitraryPolicy.map((policy) => JSON.stringify(policy)),
  ),
});

const anyFacts: fc.Arbitrary<OfflineFacts> = fc.record({
  recipe: fc.constantFrom(...recipes),
  wizard: fc.record({
    trustPolicy: text,
    principal: fc.oneof(fc.constantFrom(principal, '753695775620', ''), fc.string()),
    externalId: fc.oneof(fc.constantFrom('iru-1234', ''), fc.string()),
    partition: fc.constantFrom('aws', 'aws-cn', ''),
  }),
  role: fc.record({
    arn: fc.oneof(fc.constantFrom(null, 'arn:aws:iam::111122223333:role/Iru'), fc.string()),
    arnConfirmed: fc.boolean(),
    account: fc.constantFrom(null, '111122223333', ''),
    trustPolicy: fc.oneof(fc.constant(null), text),
    policies: fc.array(seenPolicy, { maxLength: 3 }),
    createdAt: fc.oneof(fc.constant(null), fc.nat()),
  }),
  now: fc.nat(),
});

test('whatever was seen, every check has an answer that can be shown', () => {
  fc.assert(
    fc.property(anyFacts, (seen) => {
      for (const result of runOffline(seen)) expectSound(result);
    }),
    { numRuns: 300 },
  );
});

test('to see less makes no verdict a failure', () => {
  const unseen: Partial<OfflineFacts['role']>[] = [
    { arn: null },
    { account: null },
    { trustPolicy: null },
    { policies: [] },
    { createdAt: null },
    nothingSeen,
  ];
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...unseen), (seen, less) => {
      const before = verdicts(runOffline(seen));
      const after = runOffline({ ...seen, role: { ...seen.role, ...less } });
      for (const { id, verdict } of after) {
        if (verdict === 'fail') expect(before[id]).toBe('fail');
      }
    }),
    { numRuns: 300 },
  );
});

test('a policy that nowhere asks for an external ID never passes', () => {
  fc.assert(
    fc.property(arbitraryTrust, (policy) => {
      const json = JSON.stringify(policy);
      fc.pre(!/externalid/i.test(json));
      const seen = facts({ wizard: { trustPolicy: json }, role: { trustPolicy: json } });
      expect(checkTrust(seen).verdict).not.toBe('pass');
    }),
    { numRuns: 500 },
  );
});
