import { expect, test } from '@playwright/test';
import type { SetupChoice } from '../../../src/messages/reply.ts';
import '../background/fake-extension.ts';

// The modules look for the extension's API when they are loaded.
const { chooseSetup } = await import('../../../content-scripts/aws/choose-setup.ts');

const choice = (setupId: string): SetupChoice => ({
  setupId,
  title: 'AWS IAM Identity Center (SSO)',
  origin: `https://${setupId}.iru.com`,
  stage: 'wizard-seen',
  roleName: 'IruComplianceSSORead',
});

test('the setup that the panel names stays chosen, whichever comes, until the admin chooses another or it is gone', async () => {
  const bound: unknown[] = [];
  const { runtime } = (globalThis as unknown as { chrome: { runtime: object } }).chrome;
  Object.assign(runtime, {
    sendMessage: async (message: { setupId?: string }) => {
      bound.push(message.setupId);
      return { value: null };
    },
  });
  const show = (...ids: string[]) =>
    chooseSetup(ids.map(choice), { page: 'create-role' }, async () => undefined);
  const selectedOf = (view: ReturnType<typeof show>) => view.choices?.[0]?.selected;

  show('read');
  const two = show('newer', 'read');
  expect(selectedOf(two)).toBe('read');
  await two.actions?.[0]?.run();
  expect(bound).toEqual(['read']);

  two.choices?.[0]?.choose('newer');
  const three = show('newest', 'newer', 'read');
  expect(selectedOf(three)).toBe('newer');
  expect(selectedOf(show('newest', 'read'))).toBe('newest');
  expect(selectedOf(show('last', 'newest', 'read'))).toBe('newest');
});
