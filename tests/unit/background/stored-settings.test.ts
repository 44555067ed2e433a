import { expect, test } from '@playwright/test';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { importSettings } from '../../../src/settings/transfer.ts';
import exported1 from '../settings/fixtures/exported-v1.json' with { type: 'json' };
import settings1 from '../settings/fixtures/settings-v1.json' with { type: 'json' };
import { storage } from './fake-extension.ts';

// The module looks for the extension's API when it is loaded.
const { storedSettings } = await import('../../../src/background/rules.ts');
const { readSettings } = await import('../../../src/background/settings.ts');

test.beforeEach(() => storage.local.clear());

test('settings of version 1 are read as they are', async () => {
  await storage.local.set({ settings: settings1 });
  expect(await storedSettings()).toEqual({ settings: settings1, areDamaged: false });
});

test('a file that version 1 exported is imported', () => {
  expect(importSettings(JSON.stringify(exported1))).toEqual({
    ok: true,
    value: { settings: settings1, wizardHosts: exported1.wizardHosts },
  });
});

test('where nothing was set, the defaults hold, and nothing is told', async () => {
  expect(await readSettings()).toMatchObject({ settings: defaultSettings, areDamaged: false });
});

const damaged: [what: string, stored: unknown][] = [
  ['nothing', null],
  ['a text', 'settings'],
  ['a list', [settings1]],
  ['another version', { ...settings1, version: 2 }],
  ['a setting missing', { ...settings1, tags: undefined }],
  ['a source that is none', { ...settings1, sourcesOff: ['s3'] }],
  ['a name too long', { ...settings1, roleName: 'x'.repeat(201) }],
];
for (const [what, settings] of damaged) {
  test(`settings that cannot be read are told, left as they are, and the defaults hold: ${what}`, async () => {
    await storage.local.set({ settings });
    expect(await readSettings()).toMatchObject({ settings: defaultSettings, areDamaged: true });
    expect(await storage.local.get(null)).toEqual({ settings });
  });
}
