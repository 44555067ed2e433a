import { checkPropagation } from '../../../src/preflight/offline/propagation.ts';
import { facts, now } from './offline-facts.ts';
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
]);
