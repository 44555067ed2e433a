import { expect, test } from '@playwright/test';
import { setupAfter } from '../../browser/popup-seed.ts';
import { extensionId, extensionOrigin, open, opened, storage } from './fake-extension.ts';

// The module looks for the extension's API when it is loaded.
const { answer } = await import('../../../src/background/answer.ts');

const popup = { id: extensionId, url: `${extensionOrigin}popup/popup.html` } as never;
const setup = setupAfter('sso');

test.beforeEach(async () => {
  await storage.session.clear();
  await storage.local.clear();
  await storage.local.set({ [`setup/${setup.id}`]: setup });
  for (let id = 1_001; id < 1_100; id++) open.add(id);
});

test.afterEach(() => open.clear());

for (const [button, request] of [
  ['Create role in AWS', { type: 'create-role' }],
  ['Open the wizard', { type: 'show-tab', tab: 'wizard' }],
] as const) {
  test(`a second click while the first is being answered opens no second tab: ${button}`, async () => {
    const before = opened.length;
    const click = () => answer({ ...request, setupId: setup.id }, popup);
    await Promise.all([click(), click()]);
    expect(opened).toHaveLength(before + 1);
  });
}
