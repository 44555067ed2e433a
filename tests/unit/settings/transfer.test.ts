import { expect, test } from '@playwright/test';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { exportSettings, importSettings } from '../../../src/settings/transfer.ts';
import { inEnglish } from '../texts/in-english.ts';

const settings = {
  ...defaultSettings,
  keptForDays: 30,
  roleNames: [{ sourceId: 'iam' as const, roleName: 'a-{suggested}' }],
};
const wizardHosts = ['https://connect.example.com'];

test('what was exported is imported again', () => {
  expect(importSettings(exportSettings({ settings, wizardHosts }))).toEqual({
    ok: true,
    value: { settings, wizardHosts },
  });
});

const changed = (change: object) =>
  JSON.stringify({ ...JSON.parse(exportSettings({ settings, wizardHosts })), ...change });
const refused: [name: string, text: string, told: RegExp][] = [
  ['no JSON', 'managed-by: me', /holds no settings/],
  ['other JSON', '[1]', /holds no settings/],
  ['null', 'null', /holds no settings/],
  ['a newer version', changed({ version: 2 }), /newer version/],
  [
    'a number of days out of range',
    changed({ settings: { ...settings, keptForDays: 0 } }),
    /settings › keptForDays/,
  ],
  [
    'a route that is not known',
    changed({ settings: { ...settings, trustRoute: 'x' } }),
    /settings › trustRoute/,
  ],
  [
    'more than settings',
    changed({ settings: { ...settings, externalId: 'x' } }),
    /settings › externalId/,
  ],
  ['more than a file has', changed({ credentials: {} }), /credentials/],
  ['a host without https', changed({ wizardHosts: ['http://a.example'] }), /wizardHosts › 0/],
];
for (const [name, text, told] of refused) {
  test(`${name} is refused with a reason`, () => {
    const read = importSettings(text);
    expect(read.ok ? '' : inEnglish(read.problem.text)).toMatch(told);
  });
}
