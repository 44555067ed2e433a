import { expect, test } from '@playwright/test';
import { isToRenew } from '../../../src/preflight/is-to-renew.ts';
import type { LiveFacts } from '../../../src/preflight/live/live-facts.ts';
import { facts, now } from './facts.ts';
import { answer, liveFacts, liveRole } from './live-facts.ts';

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
    expect(isToRenew(live, role, now)).toBe(expected);
  });
}

test('where neither AWS nor the console tells the age, it is not asked minute by minute', () => {
  const unseen = { ...role, createdAt: null };
  expect(isToRenew(asked(65, 0, { role: answer(null) }), unseen, now)).toBe(false);
  const ahead = liveRole({ createdAt: now + 600_000 });
  expect(isToRenew(asked(65, 0, { role: ahead }), unseen, now)).toBe(false);
});
