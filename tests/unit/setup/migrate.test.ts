import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readStoredSetup } from '../../../src/setup/migrate.ts';
import { setupVersion } from '../../../src/setup/setup.ts';
import { aSetup, reading } from './a-setup.ts';
import version1 from './fixtures/setup-v1.json' with { type: 'json' };
import version2 from './fixtures/setup-v2.json' with { type: 'json' };

const fixtures = new URL('fixtures/', import.meta.url);

test('there is a record as each version wrote it', () => {
  const versions = Array.from({ length: setupVersion }, (_, index) => `setup-v${index + 1}.json`);
  expect(readdirSync(fixtures).sort()).toEqual(versions.sort());
});

for (const file of readdirSync(fixtures)) {
  test(`read by this version: ${file}`, () => {
    const stored = JSON.parse(readFileSync(new URL(file, fixtures), 'utf8'));
    expect(file).toBe(`setup-v${stored.version}.json`);
    expect(readStoredSetup(stored)).toMatchObject({
      state: 'read',
      setup: { version: setupVersion, id: stored.id, role: { arn: stored.role.arn } },
    });
  });
}

test('a setup of version 1 goes on, without the warnings that were kept in words', () => {
  const stored = structuredClone(version1);
  expect(readStoredSetup(stored)).toEqual({
    state: 'read',
    setup: {
      ...version1,
      version: setupVersion,
      wizard: { ...version1.wizard, warnings: [] },
      role: { ...version1.role, changedAt: null },
    },
  });
  expect(stored).toEqual(version1);
});

test('a setup of version 2 is read as it is', () => {
  expect(readStoredSetup(version2)).toEqual({ state: 'read', setup: version2 });
});

test('a setup of this version is read as it is, warnings and all', () => {
  const text = { key: 'homeIam', values: { in: { key: 'homeSso' } } } as const;
  const setup = { ...aSetup(), wizard: { ...reading, warnings: [{ code: 'a', text: [text] }] } };
  expect(readStoredSetup(JSON.parse(JSON.stringify(setup)))).toEqual({ state: 'read', setup });
});

test('a setup of a newer version is nothing to judge, whatever it looks like', () => {
  for (const more of [{}, { stage: 'unheard-of' }, { wizard: null }]) {
    const newer = { ...aSetup(), ...more, version: setupVersion + 1 };
    expect(readStoredSetup(newer)).toEqual({ state: 'newer' });
  }
});

const damaged: [what: string, stored: unknown][] = [
  ['no record', null],
  ['a text', 'setup'],
  ['a list', [version1]],
  ['a record without a version', { ...version1, version: undefined }],
  ['a version that never was', { ...version1, version: 0 }],
  ['a half version', { ...version1, version: 1.5 }],
  ['a version in words', { ...version1, version: '1' }],
  ['a boundless version', { ...aSetup(), version: Number.POSITIVE_INFINITY }],
  ['version 1 without its wizard', { ...version1, wizard: undefined }],
  ['version 1 with a wizard that is a text', { ...version1, wizard: 'gone' }],
  ['version 1 under the number of this one', { ...version1, version: setupVersion }],
];
for (const [what, stored] of damaged) {
  test(`damaged: ${what}`, () => {
    expect(readStoredSetup(stored)).toEqual({ state: 'damaged' });
  });
}
