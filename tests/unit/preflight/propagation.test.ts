import type { Check } from '../../../src/preflight/check.ts';
import type { LiveFacts } from '../../../src/preflight/live/live-facts.ts';
import { runChecks } from '../../../src/preflight/run-checks.ts';
import { facts, inline, now, permissions, ssoActions } from './facts.ts';
import { answer, asking, failed, liveFacts, liveRole, simulation } from './live-facts.ts';
import { testScenarios } from './scenario.ts';

const created = (secondsAgo: number | null) =>
  facts({ role: { createdAt: secondsAgo === null ? null : now - secondsAgo * 1000 } });

/** AWS says that an action is missing, asked `askedAt` after a change of `changedAt`: seconds ago. */
const contrary = (
  changedAt: number,
  live: Partial<LiveFacts> = {},
  role: { createdAt?: number | null } = {},
  askedAt = 2,
) =>
  facts({
    role: { changedAt: now - changedAt * 1_000, ...role },
    live: liveFacts({
      startedAt: now - askedAt * 1_000,
      simulation: simulation({ 'sso:ListApplications': { decision: 'implicitDeny' } }),
      ...live,
    }),
  });

/** Its answer, which depends on those of the others. */
const checkPropagation: Check = (facts) =>
  runChecks(facts).find(({ id }) => id === 'propagation') ?? null;

testScenarios(checkPropagation, [
  ['just created', created(0), 'warn', /^Wait 60 s/, /Wait 60 s/],
  ['created 12 s ago', created(12.7), 'warn', /^Wait 48 s/, /12 s ago/],
  ['created 59.9 s ago', created(59.9), 'warn', /^Wait 1 s/],
  ['created a minute ago', created(60), 'pass', /known everywhere/],
  ['created by a clock ahead', created(-30), 'warn', /^Wait 60 s/],
  ['age not known', created(null), 'unknown', /not known/],
  [
    'created 20 s ago, by AWS’s record',
    facts({ live: liveFacts({ role: liveRole({ createdAt: now - 20_000 }) }) }),
    'warn',
    /^Wait 40 s/,
  ],
  [
    'AWS keeps no date',
    facts({ live: liveFacts({ role: liveRole({ createdAt: null }) }) }),
    'pass',
    /known everywhere/,
  ],
  [
    'created later than AWS was asked, by a clock that differs',
    facts({
      role: { createdAt: null },
      live: liveFacts({ startedAt: now - 70_000, role: liveRole({ createdAt: now + 600_000 }) }),
    }),
    'pass',
    /known everywhere/,
  ],
  [
    'by such a clock, and seen when it was created',
    facts({
      role: { createdAt: now - 20_000 },
      live: liveFacts({ role: liveRole({ createdAt: now + 600_000 }) }),
    }),
    'warn',
    /^Wait 40 s/,
  ],
  [
    'what AWS says is contrary to a change of 12 s ago',
    contrary(12.7),
    'warn',
    /^Wait 48 s: AWS may not know the last change yet$/,
    /12 s ago.*asked again by itself in 48 s/,
  ],
  [
    'what AWS says of the key’s permission is contrary to it too',
    facts({
      role: { changedAt: now - 12_000, policies: [inline(permissions([...ssoActions, 'kms:*']))] },
      live: liveFacts({ encryptionKey: answer('arn:aws:kms:eu-central-1:111122223333:key/1') }),
    }),
    'warn',
    /^Wait 48 s: AWS/,
  ],
  [
    'of a role whose age is not known',
    contrary(12, { role: answer(null) }, { createdAt: null }),
    'warn',
    /^Wait 48 s: AWS/,
  ],
  [
    'of a role that is new itself: the longer wait',
    contrary(12, { role: asking }, { createdAt: now - 40_000 }),
    'warn',
    /^Wait 48 s: AWS/,
  ],
  ['the time is over, and AWS was not asked again', contrary(60, {}, {}, 55), 'pass', /everywhere/],
  ['AWS was asked a minute after the change', contrary(62), 'pass', /everywhere/],
  [
    'AWS answers by what the console showed 12 s ago',
    facts({ role: { changedAt: now - 12_000 }, live: liveFacts() }),
    'pass',
    /everywhere/,
  ],
  [
    'a change of 12 s ago, of which AWS was not asked',
    facts({ role: { changedAt: now - 12_000 } }),
    'pass',
    /everywhere/,
  ],
  [
    'age not known while AWS is asked',
    facts({ role: { createdAt: null }, live: liveFacts({ role: asking }) }),
    'unknown',
    /not known/,
    /being asked/,
  ],
  [
    'GetRole denied',
    facts({ role: { createdAt: null }, live: liveFacts({ role: failed('iam:GetRole') }) }),
    'unknown',
    /not known/,
    /iam:GetRole/,
  ],
]);
