import { expect, test } from '@playwright/test';
import { alarms, hiddenPage, storage } from './fake-extension.ts';
import { begin, beReady, credentials } from './live-run.ts';

// The modules look for the extension's API when they are loaded.
const { currentCredentials, expiryAlarm, keepCredentials } = await import(
  '../../../src/background/preflight/credentials-store.ts'
);
const { currentRun } = await import('../../../src/background/preflight/current-run.ts');
const { forgetExpired } = await import('../../../src/background/preflight/forget-credentials.ts');

const minute = 60_000;
const pastedAnew = { ...credentials, accessKeyId: 'ASIAPASTEDANEW' };

test.beforeEach(beReady);
test.afterEach(() => alarms.clear());

const keepUntil = (until: number) => storage.session.set({ credentials: { credentials, until } });
const kept = async () => (await storage.session.get('credentials')).credentials;

test('credentials that are over are forgotten at the alarm, and the run ends', async () => {
  await begin();
  await keepUntil(Date.now() - 1);
  await forgetExpired();
  expect(await kept()).toBeUndefined();
  expect(alarms.has(expiryAlarm)).toBe(false);
  expect(await currentRun()).toBeNull();
  expect(hiddenPage.isOpen).toBe(false);
});

test('an alarm of earlier ones, due already, leaves those that were pasted since, and their run', async () => {
  await keepUntil(Date.now() - 1);
  await keepCredentials({ ...pastedAnew, expiresAt: Date.now() + minute });
  await begin();
  await forgetExpired();
  expect((await currentCredentials())?.accessKeyId).toBe(pastedAnew.accessKeyId);
  expect(await currentRun()).not.toBeNull();
});

test('and so it does with those that are pasted while it looks', async () => {
  await keepUntil(Date.now() - 1);
  const { get } = storage.session;
  let pasting: Promise<unknown> | undefined;
  storage.session.get = async (key) => {
    storage.session.get = get;
    const before = await get(key);
    pasting = keepCredentials(pastedAnew);
    await new Promise((resolve) => setImmediate(resolve));
    return before;
  };
  await forgetExpired();
  await pasting;
  expect((await currentCredentials())?.accessKeyId).toBe(pastedAnew.accessKeyId);
  expect(alarms.has(expiryAlarm)).toBe(true);
});

test('by a clock that was set back it comes too early: it is set again, for then', async () => {
  const until = Date.now() + 60 * minute;
  await keepUntil(until);
  alarms.clear();
  await forgetExpired();
  expect(await kept()).toEqual({ credentials, until });
  expect(alarms.get(expiryAlarm)).toBe(until);
});
