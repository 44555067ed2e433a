import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import * as z from 'zod/mini';
import { english } from '../../../src/texts/en/index.ts';

const strings = z.array(z.string());
const manifestSchema = z.object({
  name: z.string(),
  permissions: strings,
  host_permissions: strings,
  optional_host_permissions: strings,
  optional_permissions: z.optional(strings),
  chrome: z.object({ permissions: z.optional(strings), minimum_chrome_version: z.string() }),
  firefox: z.object({
    permissions: z.optional(strings),
    browser_specific_settings: z.object({
      gecko: z.object({
        strict_min_version: z.string(),
        data_collection_permissions: z.object({ optional: z.optional(strings) }),
      }),
    }),
  }),
});
const manifest = manifestSchema.parse(JSON.parse(readFileSync('manifest.json', 'utf8')));
const { gecko } = manifest.firefox.browser_specific_settings;

const hosts = [...manifest.host_permissions, ...manifest.optional_host_permissions];
const permissions = [
  ...manifest.permissions,
  ...(manifest.optional_permissions ?? []),
  ...(manifest.chrome.permissions ?? []),
];
const onlyFirefox = [
  ...(manifest.firefox.permissions ?? []),
  ...(gecko.data_collection_permissions.optional ?? []),
];

const read = (name: string) => readFileSync(`docs/${name}.md`, 'utf8');

/** What stands as code in the first column of a document's tables. */
function named(document: string): string[] {
  return [...document.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name);
}

test('permissions.md names every permission of the manifest, and nothing else', () => {
  const expected = [...permissions, ...onlyFirefox, ...hosts];
  expect(named(read('permissions')).sort()).toEqual(expected.sort());
});

test('store.md justifies every permission that Chrome asks for, and nothing else', () => {
  expect(named(read('store')).sort()).toEqual([...permissions, ...hosts].sort());
});

test('store.md has the name and the summary of the package', () => {
  const store = read('store');
  expect(store).toContain(`**Name:** ${manifest.name}\n`);
  expect(store).toContain(`**Summary:** ${english.extensionDescription}\n`);
});

test('permissions.md tells the oldest browsers', () => {
  const document = read('permissions');
  expect(document).toContain(`| Chrome, Edge | ${manifest.chrome.minimum_chrome_version} (`);
  expect(document).toContain(`| Firefox | ${Number.parseInt(gecko.strict_min_version, 10)} (`);
});

test('each document that another one points to is there', () => {
  for (const name of ['permissions', 'privacy', 'store', 'building']) {
    for (const [, target = ''] of read(name).matchAll(/\]\(([^)]+)\)/g)) {
      expect(readFileSync(`docs/${target}`, 'utf8'), target).not.toBe('');
    }
  }
});
