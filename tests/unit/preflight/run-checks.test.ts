import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { CheckResult, Verdict } from '../../../src/preflight/check.ts';
import { checkTrust } from '../../../src/preflight/checks/trust.ts';
import type { Facts } from '../../../src/preflight/facts.ts';
import { liveFactsSchema } from '../../../src/preflight/live/live-facts.ts';
import { overallVerdict, runChecks } from '../../../src/preflight/run-checks.ts';
import { recipes } from '../../../src/sources/index.ts';
import { say } from '../../../src/texts/text.ts';
import { arbitraryTrust } from '../evaluate/arbitrary-trust.ts';
import { anyFacts, anyLive } from './arbitrary-facts.ts';
import { account, facts, trustPolicy } from './facts.ts';
import { answer, asking, liveFacts, liveRole, notAsked } from './live-facts.ts';
import { isSound } from './scenario.ts';

const verdicts = (results: CheckResult[]) =>
  Object.fromEntries(results.map(({ id, verdict }) => [id, verdict]));

test('a role that is right passes all that can be told without credentials', () => {
  expect(verdicts(runChecks(facts()))).toEqual({
    'role-arn': 'pass',
    trust: 'pass',
    'wrong-account': 'unknown',
    coverage: 'pass',
    'wrong-prefix': 'pass',
    propagation: 'pass',
  });
});

test('a role that is right passes all that AWS can tell', () => {
  const live = liveFacts();
  expect(liveFactsSchema().parse(live)).toEqual(live);
  const results = runChecks(facts({ live }));
  expect(results.map(({ id }) => id)).toEqual([
    'credentials',
    'role-arn',
    'trust',
    'assume-role',
    'wrong-account',
    'coverage',
    'wrong-prefix',
    'reads',
    'propagation',
  ]);
  expect(overallVerdict(results)).toBe('pass');
});

test('while everything is asked, every row says so but the one on the age that was seen', () => {
  const live = liveFacts({
    finishedAt: null,
    caller: asking,
    role: asking,
    policies: asking,
    simulation: asking,
    organization: asking,
    delegatedAdministrators: asking,
    identityCenter: { regionsAsked: 17, regionsAnswered: 0, instance: asking },
    reads: [{ action: 'sso:ListPermissionSets', as: 'caller', answer: asking }],
    probe: { withExternalId: asking, withoutExternalId: asking },
  });
  const results = runChecks(facts({ live }));
  expect(results).toHaveLength(9);
  for (const { id, verdict, evidence } of results) {
    expect(`${id}: ${verdict}`).toBe(`${id}: ${id === 'propagation' ? 'pass' : 'unknown'}`);
    if (verdict === 'unknown') expect(evidence).toContainEqual(say('awsIsBeingAsked'));
  }
});

const nothingSeen = {
  arn: null,
  arnConfirmed: false,
  account: null,
  externalId: null,
  trustPolicy: null,
  policies: [],
  createdAt: null,
};

test('of a role that was not seen, nothing is known', () => {
  for (const recipe of recipes) {
    const results = runChecks(facts({ recipe, role: nothingSeen }));
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
        title: say('checkTrust'),
        evidence: [],
        mend: null,
      }),
    );
    expect(overallVerdict(results)).toBe(expected);
  });
}

test('whatever is known, every check has an answer that can be shown', () => {
  fc.assert(
    fc.property(anyFacts, (known) => {
      expect(runChecks(known).filter((result) => !isSound(result))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('to know less makes no verdict a failure', () => {
  const unseen: Partial<Facts['role']>[] = [
    { arn: null },
    { account: null },
    { trustPolicy: null },
    { policies: [], policiesWhole: false },
    { createdAt: null },
  ];
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...unseen), (known, less) => {
      const before = verdicts(runChecks({ ...known, live: null }));
      const after = runChecks({ ...known, live: null, role: { ...known.role, ...less } });
      const failed = after.filter(({ verdict }) => verdict === 'fail');
      expect(failed.filter(({ id }) => before[id] !== 'fail')).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('an answer that is not there makes no verdict a failure', () => {
  // Without a simulation the documents are judged, which is no less but another knowledge.
  const answers = ['role', 'organization', 'delegatedAdministrators'];
  fc.assert(
    fc.property(anyFacts, fc.subarray(answers), (known, missing) => {
      fc.pre(known.live !== null);
      const blanked = Object.fromEntries(missing.map((each) => [each, notAsked]));
      const less = runChecks({ ...known, live: known.live && { ...known.live, ...blanked } });
      const seen = verdicts(runChecks({ ...known, live: null }));
      const before = verdicts(runChecks(known));
      const failed = less.filter(({ verdict }) => verdict === 'fail');
      // A role whose age is not told is not taken for one that is too young to read.
      const were = ({ id }: CheckResult) =>
        [before[id], seen[id]].includes('fail') || (id === 'reads' && before.reads === 'warn');
      expect(failed.filter((each) => !were(each))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

const withoutExternalId = arbitraryTrust
  .map((policy) => JSON.stringify(policy))
  .filter((json) => !/externalid/i.test(json));

test('a policy that nowhere asks for an external ID never passes, whatever AWS says', () => {
  fc.assert(
    fc.property(withoutExternalId, fc.oneof(fc.constant(null), anyLive), (json, said) => {
      const live = said && { ...said, roleArn: facts().role.arn ?? '' };
      const seen = facts({ live, wizard: { trustPolicy: json }, role: { trustPolicy: json } });
      expect(checkTrust(seen).verdict).not.toBe('pass');
      expect(overallVerdict(runChecks(seen))).not.toBe('pass');
    }),
    { numRuns: 150 },
  );
});

test('nor does it when AWS has it and the console showed the wizard’s', () => {
  fc.assert(
    fc.property(withoutExternalId, anyLive, (json, said) => {
      const caller = answer({ account, arn: `arn:aws:iam::${account}:user/kim` });
      const role = liveRole({ trustPolicy: json });
      const live = { ...said, roleArn: facts().role.arn ?? '', caller, role };
      expect(checkTrust(facts({ live })).verdict).not.toBe('pass');
    }),
    { numRuns: 150 },
  );
});

test('the console’s policy without an external ID is not passed over for AWS’s', () => {
  const seen = facts({ live: liveFacts(), role: { trustPolicy: trustPolicy({ Condition: {} }) } });
  expect(overallVerdict(runChecks(seen))).toBe('warn');
});
