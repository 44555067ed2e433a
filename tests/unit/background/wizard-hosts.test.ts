import { expect, test } from '@playwright/test';
import { permitted, registeredScripts, storage } from './fake-extension.ts';
import stored from './fixtures/wizard-hosts.json' with { type: 'json' };

// The module looks for the extension's API when it is loaded.
const { allowedHosts, askForHost, knownHosts, registerWizardHosts, removeHost } = await import(
  '../../../src/background/wizard-hosts.ts'
);

const [first, second] = ['https://a.example.com', 'https://b.example.com'];

test.beforeEach(async () => {
  permitted.clear();
  await storage.local.clear();
  Object.assign(registeredScripts, { now: [], history: [] });
});

test('sites that two windows allow at once are both kept', async () => {
  await Promise.all([askForHost(`${first}/connect`), askForHost(second)]);
  expect(await knownHosts()).toEqual([first, second]);
});

test('a site that is allowed while another is taken back stays', async () => {
  await askForHost(first);
  await Promise.all([removeHost(first), askForHost(second)]);
  expect(await knownHosts()).toEqual([second]);
});

test('stored sites of every released shape are read, those that the browser permits', async () => {
  await storage.local.set(stored);
  permitted.add('https://connect.example.com/*');
  expect(await knownHosts()).toEqual(stored.wizardHosts);
  expect(await allowedHosts()).toEqual(['https://connect.example.com']);
});

test('stored sites that make no sense are none', async () => {
  await storage.local.set({ wizardHosts: { 0: first } });
  expect(await knownHosts()).toEqual([]);
});

test('the script stays on a site while another is allowed or taken back, and ends with the last', async () => {
  for (const host of [first, second]) permitted.add(`${host}/*`);
  await askForHost(first);
  await askForHost(second);
  permitted.delete(`${second}/*`);
  await registerWizardHosts();
  permitted.clear();
  await registerWizardHosts();
  expect(registeredScripts.history).toEqual([
    [`${first}/*`],
    [`${first}/*`, `${second}/*`],
    [`${first}/*`],
    [],
  ]);
});
