import { expect, test } from '@playwright/test';
import { roleCreated, setupAfter } from '../../browser/popup-seed.ts';
import { busy, extensionId, extensionOrigin, sent, storage } from './fake-extension.ts';

// The module looks for the extension's API when it is loaded.
const { answer } = await import('../../../src/background/answer.ts');

const popup = { id: extensionId, url: `${extensionOrigin}popup/popup.html` } as never;
const consoleTab = 7;
const one = setupAfter('sso', [roleCreated('sso')]);
const other = { ...setupAfter('iam'), id: 'other' };

test.beforeEach(async () => {
  await storage.session.clear();
  await storage.local.clear();
  await storage.local.set({ [`setup/${one.id}`]: one, 'setup/other': other });
  const binding = { setupId: one.id, kind: 'aws', arrived: true, leads: 0 };
  await storage.session.set({ bindings: [{ tabId: consoleTab, binding }] });
  busy.add(consoleTab);
});

test.afterEach(() => busy.clear());

test('a tab that is too busy to hear of its setup holds up nothing, that setup or another', async () => {
  const before = sent.length;
  const advance = (setupId: string) =>
    answer({ type: 'advance', setupId, event: { type: 'arn-released' } }, popup);
  expect(await advance(one.id)).toMatchObject({ setupId: one.id });
  expect(await advance(other.id)).toMatchObject({ setupId: other.id });
  await answer({ type: 'forget', setupId: one.id }, popup);
  expect(await storage.local.get(`setup/${one.id}`)).toEqual({});
  expect(sent.slice(before).map(({ tabId }) => tabId)).toEqual([consoleTab, consoleTab]);
});
