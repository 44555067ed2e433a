import { expect, test } from '@playwright/test';
import { sayExpiry } from '../../../popup/credentials/say-expiry.ts';
import { nothingAsked } from '../../../src/preflight/live/nothing-asked.ts';
import { failed } from '../preflight/live-facts.ts';

const now = Date.UTC(2026, 10, 24);
const minute = 60_000;
const temporary = {
  accessKeyId: 'ASIA',
  isLongLived: false,
  expiresAt: null,
  keptAt: now - minute,
};
const begun = (at: number) => nothingAsked({ setupId: 'sso', roleArn: 'arn' }, at);
const say = (credentials: typeof temporary | object, runs: Parameters<typeof sayExpiry>[1]) =>
  sayExpiry({ ...temporary, ...credentials }, runs, now, 'en').key;

test('credentials that AWS called expired are told to be, at whichever call it did', () => {
  const expired = failed('sts:GetCallerIdentity', 'expired-credentials');
  expect(say({}, [])).toBe('expiryNotTold');
  expect(say({}, [begun(now)])).toBe('expiryNotTold');
  expect(say({}, [{ ...begun(now), caller: failed('sts:GetCallerIdentity') }])).toBe(
    'expiryNotTold',
  );
  expect(say({}, [begun(now), { ...begun(now), caller: expired }])).toBe('expiredNow');
  expect(say({}, [{ ...begun(now), role: failed('iam:GetRole', 'expired-credentials') }])).toBe(
    'expiredNow',
  );
});

test('a run with others before them says nothing of them, nor of a key that does not expire', () => {
  const caller = failed('sts:GetCallerIdentity', 'expired-credentials');
  expect(say({}, [{ ...begun(now - 2 * minute), caller }])).toBe('expiryNotTold');
  expect(say({ isLongLived: true }, [{ ...begun(now), caller }])).toBe('expiresNever');
  const told = { expiresAt: now + minute, keptAt: null };
  expect(say(told, [{ ...begun(now), caller }])).toBe('expires');
});
