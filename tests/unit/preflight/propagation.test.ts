import { checkPropagation } from '../../../src/preflight/checks/propagation.ts';
import { facts, now } from './facts.ts';
import { asking, failed, liveFacts, liveRole } from './live-facts.ts';
import { testScenarios } from './scenario.ts';

const created = (secondsAgo: number | null) =>
  facts({ role: { createdAt: secondsAgo === null ? null : now - secondsAgo * 1000 } });

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
