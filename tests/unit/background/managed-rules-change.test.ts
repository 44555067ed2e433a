import { expect, test } from '@playwright/test';
import { roleCreated, setupAfter } from '../../browser/popup-seed.ts';
import { open, sent, storage } from './fake-extension.ts';

type Changed = (changes: object, area: string) => Promise<void>;
const heard: Changed[] = [];
const badges: string[] = [];

const event = { addListener: () => undefined };
const { chrome } = globalThis as unknown as { chrome: Record<string, object> };
// Added to, since other tests may share this process.
const { action, alarms, permissions, runtime, tabs } = chrome;
Object.assign(chrome, {
  runtime: { ...runtime, onMessage: event, onInstalled: event, onStartup: event },
  storage: { ...storage, onChanged: { addListener: (listen: Changed) => heard.push(listen) } },
  permissions: { ...permissions, onAdded: event, onRemoved: event },
  alarms: { ...alarms, onAlarm: event },
  commands: { onCommand: event },
  tabs: {
    ...tabs,
    onCreated: event,
    onUpdated: event,
    onRemoved: event,
    onReplaced: event,
  },
  action: {
    ...action,
    setBadgeText: async ({ text }: { text: string }) => void badges.push(text),
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
  },
});
await import('../../../src/background/main.ts');

test('what an organization lays down while pages are open shows on the button and in the pages', async () => {
  for (const area of [storage.local, storage.session, storage.managed]) await area.clear();
  const setup = setupAfter('sso', [roleCreated('sso')]);
  await storage.local.set({ [`setup/${setup.id}`]: setup });
  await storage.managed.set({ allowedAccountIds: ['999999999999'] });
  const before = sent.length;
  for (const id of [1, 2]) open.add(id);
  await Promise.all(heard.map((listen) => listen({ allowedAccountIds: {} }, 'managed')));
  expect(badges).toEqual(['!']);
  open.clear();
  expect(sent.slice(before).map(({ tabId }) => tabId)).toEqual([1, 2]);
});
