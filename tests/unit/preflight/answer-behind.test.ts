import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { CheckId, CheckResult } from '../../../src/preflight/check.ts';
import { isOfAnswerBehind } from '../../../src/preflight/checks/answer-behind.ts';
import { settledAfter } from '../../../src/preflight/checks/role-age.ts';
import type { Facts } from '../../../src/preflight/facts.ts';
import { isToRenew } from '../../../src/preflight/is-to-renew.ts';
import type { LiveFacts } from '../../../src/preflight/live/live-facts.ts';
import { runChecks } from '../../../src/preflight/run-checks.ts';
import { anyFacts, anyLive } from './arbitrary-facts.ts';
import { facts } from './facts.ts';
import { isSound } from './scenario.ts';

const settled = settledAfter * 1_000;
const tooSoon = fc.nat({ max: settled - 1 });
const lateEnough = fc.integer({ min: settled, max: 10 * settled });

type Asked = { known: Facts; live: LiveFacts };

/** What the console showed, right or not, and what AWS said when it was asked `after` a change: in ms. */
function asked(after: fc.Arbitrary<number>): fc.Arbitrary<Asked> {
  const right = facts();
  const seen = fc.oneof(
    anyFacts,
    fc.constant(right),
    anyFacts.map(({ role: { trustPolicy } }) => facts({ role: { trustPolicy } })),
    anyFacts.map(({ role: { policies } }) => facts({ role: { policies } })),
  );
  return fc.tuple(seen, anyLive, after).map(([{ recipe, wizard, role }, said, ago]) => {
    const live = { ...said, roleArn: role.arn ?? '', startedAt: settled * 20 + said.startedAt };
    const changed = { ...role, changedAt: live.startedAt - ago };
    return { live, known: facts({ recipe, wizard, role: changed, live, now: live.startedAt }) };
  });
}

const verdicts = (results: readonly CheckResult[]) =>
  Object.fromEntries(results.map(({ id, verdict }) => [id, verdict]));
const unchanged = ({ role, ...known }: Facts): Facts => ({
  ...known,
  role: { ...role, changedAt: null },
});
const shownOnly = (known: Facts) => verdicts(runChecks({ ...known, live: null }));

/** By which check what the console showed is judged, for each that judges AWS's answers about the role. */
const shownBy: [CheckId, CheckId][] = [
  ['role-arn', 'role-arn'],
  ['trust', 'trust'],
  ['assume-role', 'trust'],
  ['coverage', 'coverage'],
  ['wrong-prefix', 'wrong-prefix'],
  ['reads', 'coverage'],
];

test('nothing passes because of a change, and every answer can be shown', () => {
  fc.assert(
    fc.property(asked(tooSoon), ({ known }) => {
      const before = verdicts(runChecks(unchanged(known)));
      const results = runChecks(known);
      const passed = results.filter(({ verdict }) => verdict === 'pass');
      expect(passed.filter(({ id }) => before[id] !== 'pass')).toEqual([]);
      expect(results.filter((result) => !isSound(result))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('nothing fails by an answer so young alone, where what the console showed passes', () => {
  fc.assert(
    fc.property(asked(tooSoon), ({ known }) => {
      const after = runChecks(known);
      const seen = shownOnly(known);
      const failed = shownBy.filter(
        ([id, shown]) =>
          seen[shown] === 'pass' && verdicts(after)[id] === 'fail' && !isByOrganization(after, id),
      );
      expect(failed).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** The console shows nothing of service control policies. */
const isByOrganization = (results: readonly CheckResult[], wanted: CheckId) =>
  results.some(
    ({ id, evidence }) =>
      id === wanted && evidence.some(({ key }) => key === 'checkLackOrganization'),
  );

test('what fails by what the console showed too stays as it is', () => {
  fc.assert(
    fc.property(asked(tooSoon), ({ known }) => {
      const seen = shownOnly(known);
      const failing = shownBy.filter(([, shown]) => seen[shown] === 'fail').map(([id]) => id);
      const of = (results: CheckResult[]) => results.filter(({ id }) => failing.includes(id));
      expect(of(runChecks(known))).toEqual(of(runChecks(unchanged(known))));
    }),
    { numRuns: 150 },
  );
});

test('an answer that came later is final', () => {
  fc.assert(
    fc.property(asked(lateEnough), ({ known }) => {
      expect(runChecks(known)).toEqual(runChecks(unchanged(known)));
    }),
    { numRuns: 150 },
  );
});

test('an answer that may be behind is waited for, then asked for anew, and then final', () => {
  const ended = asked(tooSoon).filter(({ live }) => live.finishedAt !== null);
  fc.assert(
    fc.property(ended, ({ known, live }) => {
      const { role } = known;
      const over = (role.changedAt ?? 0) + settled;
      const inTime = runChecks({ ...known, now: over - 1 });
      const isBehind = inTime.some(isOfAnswerBehind);
      expect(verdicts(inTime).propagation === 'warn').toBe(isBehind || isRoleNew(known, over - 1));
      const late = runChecks({ ...known, now: over });
      if (isBehind) expect(isToRenew(live, role, late, over)).toBe(true);
      const again = { ...live, startedAt: over };
      const renewed = facts({ ...known, live: again, now: over });
      expect(runChecks(renewed).some(isOfAnswerBehind)).toBe(false);
    }),
    { numRuns: 150 },
  );
});

const isRoleNew = (known: Facts, now: number) =>
  verdicts(runChecks({ ...unchanged(known), now })).propagation === 'warn';
