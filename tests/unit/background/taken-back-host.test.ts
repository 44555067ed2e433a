import { expect, test } from '@playwright/test';
import { setupAfter } from '../../browser/popup-seed.ts';
import { extensionId, extensionOrigin, permitted, storage } from './fake-extension.ts';

// The module looks for the extension's API when it is loaded.
const { answer } = await import('../../../src/background/answer.ts');

const origin = 'https://wizard.example.com';
const iru = setupAfter('sso');
const ofSite = { ...setupAfter('iam'), id: 'of-site', wizard: { ...iru.wizard, origin } };
const popup = { id: extensionId, url: `${extensionOrigin}popup/popup.html` } as never;
const form = 'https://us-east-1.console.aws.amazon.com/iam/home#/roles/create';
const consolePage = {
  id: extensionId,
  url: form,
  frameId: 0,
  tab: { id: 8, url: form },
} as never;

const seen = () =>
  answer({ type: 'console-seen', url: form, account: null, hasLoaded: false }, consolePage);
const bindTo = (setupId: string) => answer({ type: 'bind-tab', setupId }, consolePage);
const offered = async () => {
  const { choices } = (await seen()) as { choices: { origin: string }[] };
  return choices.map(({ origin }) => origin).sort();
};

test.beforeEach(async () => {
  for (const area of [storage.local, storage.session, storage.managed]) await area.clear();
  await storage.local.set({
    [`setup/${iru.id}`]: iru,
    'setup/of-site': ofSite,
    wizardHosts: [origin],
  });
  permitted.add(`${origin}/*`);
});

test.afterAll(async () => {
  await storage.managed.clear();
  permitted.delete(`${origin}/*`);
});

test('a site that was taken back is not filled from any more', async () => {
  expect(await offered()).toEqual([iru.wizard.origin, origin]);
  expect(await bindTo('of-site')).toMatchObject({ setupId: 'of-site' });
  expect(await seen()).toMatchObject({ guide: { setupId: 'of-site' } });
  await answer({ type: 'remove-wizard-host', origin }, popup);
  expect(await seen()).toMatchObject({ guide: null });
  expect(await offered()).toEqual([iru.wizard.origin]);
  expect(await bindTo('of-site')).toBeNull();
});

for (const each of ['acme.iru.com.', 'iru.com', 'eviliru.com', 'acme.iru.com.evil.example']) {
  test(`nor is ${each}, which may not speak either`, async () => {
    const wizard = { ...iru.wizard, origin: `https://${each}` };
    await storage.local.set({ 'setup/of-site': { ...ofSite, wizard } });
    expect(await offered()).toEqual([iru.wizard.origin]);
    expect(await bindTo('of-site')).toBeNull();
  });
}

test('nor is one that the organization does not name', async () => {
  expect(await offered()).toEqual([iru.wizard.origin, origin]);
  await storage.managed.set({ wizardHosts: ['another.example.com'] });
  expect(await offered()).toEqual([iru.wizard.origin]);
});
