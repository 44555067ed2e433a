import { expect, test } from '@playwright/test';
import { isToRenew } from '../../../src/preflight/is-to-renew.ts';
import type { LiveFacts } from '../../../src/preflight/live/live-facts.ts';
import { runChecks } from '../../../src/preflight/run-checks.ts';
import { facts, now } from './facts.ts';
import { answer, liveFacts, liveRole, simulation } from './live-facts.ts';

/** What AWS said of a role that was created `madeAt`, when it was asked `askedAt`: seconds ago. */
const asked = (askedAt: number, madeAt: number, changes: Partial<LiveFacts> = {}) =>
  liveFacts({
    startedAt: now - askedAt * 1_000,
    role: liveRole({ createdAt: now - madeAt * 1_000 }),
    ...changes,
  });
const { role } = facts({ role: { createdAt: now - 70_000 } });

const rows: [name: string, live: LiveFacts, expected: boolean][] = [
  ['asked while it was new, and it is no more', asked(65, 70), true],
  ['asked while it was new, and AWS did not know it', asked(65, 0, { role: answer(null) }), true],
  ['asked while it was new, and it still is', asked(20, 25), false],
  ['asked once it was settled', asked(5, 70), false],
  ['still being asked', asked(65, 70, { finishedAt: null }), false],
  ['about another role', asked(5, 70, { roleArn: `${role.arn}2` }), true],
];

for (const [name, live, expected] of rows) {
  test(name, () => {
    expect(isToRenew(live, role, [], now)).toBe(expected);
  });
}

test('where neither AWS nor the console tells the age, it is not asked minute by minute', () => {
  const unseen = { ...role, createdAt: null };
  expect(isToRenew(asked(65, 0, { role: answer(null) }), unseen, [], now)).toBe(false);
  const ahead = liveRole({ createdAt: now + 600_000 });
  expect(isToRenew(asked(65, 0, { role: ahead }), unseen, [], now)).toBe(false);
});

/** What AWS said `askedAt` of a role that the console showed anew `changedAt`: seconds ago. */
function isRenewed(askedAt: number, changedAt: number, changes: Partial<LiveFacts> = {}): boolean {
  const live = asked(askedAt, 3_600, changes);
  const changed = facts({ role: { changedAt: now - changedAt * 1_000 }, live });
  return isToRenew(live, changed.role, runChecks(changed), now);
}
const lacking = simulation({ 'sso:ListApplications': { decision: 'implicitDeny' } });
const changes: [name: string, isRenewed: boolean, expected: boolean][] = [
  ['asked so soon that it may not know', isRenewed(55, 60, { simulation: lacking }), true],
  ['so, and it still may not', isRenewed(54, 59, { simulation: lacking }), false],
  ['asked a minute after', isRenewed(5, 65, { simulation: lacking }), false],
  ['asked so soon, and it knew', isRenewed(55, 60), false],
  ['asked before it', isRenewed(60, 55), true],
  ['asked before it, by a clock that was set back since', isRenewed(5, -600), false],
  [
    'about another role, by a clock that was set back since',
    isRenewed(5, -600, { roleArn: `${role.arn}2` }),
    true,
  ],
  [
    'asked so soon, and still being asked',
    isRenewed(55, 60, { simulation: lacking, finishedAt: null }),
    false,
  ],
];

for (const [name, found, expected] of changes) {
  test(`of a change, ${name}`, () => {
    expect(found).toBe(expected);
  });
}
