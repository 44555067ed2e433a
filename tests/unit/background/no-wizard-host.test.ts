import { expect, test } from '@playwright/test';
import { extensionId, extensionOrigin, permitted, storage } from './fake-extension.ts';

// The module looks for the extension's API when it is loaded.
const { answer } = await import('../../../src/background/answer.ts');
const { allowedHosts } = await import('../../../src/background/wizard-hosts.ts');

const popup = { id: extensionId, url: `${extensionOrigin}popup/popup.html` } as never;
/** Each permitted to the extension, for something else. */
const others = [
  'docs.iru.com',
  'acme.iru.com',
  'us-east-1.console.aws.amazon.com',
  'sts.amazonaws.com',
];

test.beforeEach(async () => {
  for (const area of [storage.local, storage.managed]) await area.clear();
  permitted.clear();
  for (const host of others) permitted.add(`https://${host}/*`);
});

for (const host of others) {
  const origin = `https://${host}`;

  test(`${host} is not remembered as a wizard’s, whoever asks`, async () => {
    await answer({ type: 'allow-wizard-host', origin }, popup);
    expect(await storage.local.get(null)).toEqual({});
  });

  test(`${host} is no wizard’s, though it was stored or laid down as one`, async () => {
    await storage.local.set({ wizardHosts: [origin] });
    expect(await allowedHosts()).toEqual([]);
    await storage.managed.set({ wizardHosts: [host] });
    expect(await allowedHosts()).toEqual([]);
  });
}

test('of sites that were asked for, only those stay that the organization names', async () => {
  for (const host of ['a', 'b']) permitted.add(`https://${host}.example.com/*`);
  await storage.local.set({ wizardHosts: ['https://b.example.com'] });
  expect(await allowedHosts()).toEqual(['https://b.example.com']);
  await storage.managed.set({ wizardHosts: ['a.example.com'] });
  expect(await allowedHosts()).toEqual(['https://a.example.com']);
});
