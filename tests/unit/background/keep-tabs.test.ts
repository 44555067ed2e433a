import { expect, test } from '@playwright/test';
import { setupAfter } from '../../browser/popup-seed.ts';
import { storage } from './fake-extension.ts';

const { tabs } = (globalThis as unknown as { chrome: { tabs: { update: unknown } } }).chrome;

// The module looks for the extension's API when it is loaded.
const { wizardBinding } = await import('../../../src/background/bindings.ts');
const { keepTabs } = await import('../../../src/background/keep-tabs.ts');

const { update } = tabs;
const running = setupAfter('sso');
const over = { ...setupAfter('iam'), id: 'over', stage: 'connected' };
const bound = (tabId: number, setupId: string) => ({
  tabId,
  binding: wizardBinding(setupId, running.wizard.url),
});

test.afterEach(() => {
  tabs.update = update;
});

test('only tabs of setups that go on are kept, and let go with their binding', async () => {
  const told: Record<number, boolean> = {};
  tabs.update = async (tabId: number, change: { autoDiscardable: boolean }) => {
    told[tabId] = change.autoDiscardable;
  };
  await storage.local.clear();
  await storage.local.set({ [`setup/${running.id}`]: running, 'setup/over': over });
  const bindings = [bound(1, running.id), bound(2, 'over'), bound(3, '')];
  await keepTabs({ newValue: bindings });
  expect(told).toEqual({ 1: false });
  await keepTabs({ oldValue: bindings, newValue: bindings.slice(1) });
  expect(told).toEqual({ 1: true });
});
