import { expect, test } from '@playwright/test';
import { setupAfter } from '../../browser/popup-seed.ts';
import { storage } from './fake-extension.ts';
import keptForGood from './fixtures/damaged-kept-for-good.json' with { type: 'json' };
import setAside from './fixtures/damaged-set-aside.json' with { type: 'json' };

// The module looks for the extension's API when it is loaded.
const { readSetups } = await import('../../../src/background/setups.ts');

const day = 24 * 60 * 60 * 1000;
const { set } = storage.local;
const mine = setupAfter('sso');
const aged = (days: number) => ({ ...mine, touchedAt: Date.now() - days * day });
const asFull = async () => {
  throw new Error('Resource::kQuotaBytes quota exceeded');
};

test.beforeEach(() => storage.local.clear());
test.afterEach(() => {
  storage.local.set = set;
});

test('a damaged record is set aside and counted, and the others live on', async () => {
  await storage.local.set({ 'setup/hurt': { version: 1 }, [`setup/${mine.id}`]: mine });
  const found = { setups: [mine], damaged: 1, newer: 0 };
  expect(await readSetups()).toEqual(found);
  expect(await storage.local.get(null)).toEqual({
    'damaged/hurt': { touchedAt: expect.any(Number), record: { version: 1 } },
    [`setup/${mine.id}`]: mine,
  });
  expect(await readSetups()).toEqual(found);
});

test('a damaged record that a full storage has no room for twice stays, and stops nobody', async () => {
  const records = { 'setup/hurt': { version: 1 }, [`setup/${mine.id}`]: mine };
  await storage.local.set(records);
  storage.local.set = asFull;
  expect(await readSetups()).toEqual({ setups: [mine], damaged: 1, newer: 0 });
  expect(await storage.local.get(null)).toEqual(records);
});

test('what was set aside is forgotten in time, by every build’s shape of it', async () => {
  const fresh = { ...setAside, touchedAt: Date.now() };
  await storage.local.set({ 'damaged/a': setAside, 'damaged/b': keptForGood, 'damaged/c': fresh });
  expect(await readSetups()).toEqual({ setups: [], damaged: 1, newer: 0 });
  expect(await storage.local.get(null)).toEqual({ 'damaged/c': fresh });
});

test('setups are kept for as long as the settings say', async () => {
  await storage.local.set({ 'setup/a': aged(6), 'setup/b': aged(8) });
  expect((await readSetups()).setups).toHaveLength(1);
  expect(Object.keys(await storage.local.get(null))).toEqual(['setup/a']);
});

for (const [what, settings] of [
  ['damaged', { version: 1, keptForDays: '90' }],
  ['of a newer version', { version: 2, keptFor: { days: 90 } }],
] as const) {
  test(`while the settings are ${what}, no setup is forgotten that they may have kept`, async () => {
    await storage.local.set({ settings, 'setup/a': aged(89), 'setup/b': aged(91) });
    expect((await readSetups()).setups).toHaveLength(1);
    expect(Object.keys(await storage.local.get(null))).toEqual(['settings', 'setup/a']);
  });
}
