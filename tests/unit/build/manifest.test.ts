import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import * as z from 'zod/mini';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));

/** Every source that ships, as one text. */
function shippedSource(): string {
  const files = ['src', 'content-scripts', 'popup'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

test('no page and no other extension has a door into this one', () => {
  const everywhere = JSON.stringify(manifest);
  for (const door of ['externally_connectable', 'web_accessible_resources', 'sandbox']) {
    expect(everywhere).not.toContain(door);
  }
  const found = shippedSource().match(
    /onMessageExternal|onConnectExternal|onUserScript|\.onConnect\b|addEventListener\(\s*'message'/g,
  );
  expect(found).toBeNull();
});

test('content scripts run in the top document of the hosts they are for, in a world of their own', () => {
  const scripts = z
    .array(
      z.strictObject({
        matches: z.array(z.string()),
        exclude_matches: z.optional(z.array(z.string())),
        js: z.array(z.string()),
        run_at: z.string(),
      }),
    )
    .parse(manifest.content_scripts);
  const hosts = scripts.flatMap(({ matches }) =>
    matches.map((match) => `${new URL(match.replace('*.', '')).origin}/`),
  );
  const allowed = manifest.host_permissions.map(
    (host: string) => `${new URL(host.replace('*.', '')).origin}/`,
  );
  expect([...new Set(hosts)].sort()).toEqual(allowed.sort());
});

test('no script runs at Iru’s domains themselves, of which it would be told nothing', () => {
  const [{ matches, exclude_matches: excluded }] = manifest.content_scripts;
  expect(matches).toEqual(['https://*.iru.com/*', 'https://*.kandji.io/*']);
  for (const match of matches) expect(excluded).toContain(match.replace('*.', ''));
});

test('nothing that a page wrote becomes markup or code', () => {
  const found = shippedSource().match(
    /(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function|createContextualFragment/g,
  );
  expect(found).toBeNull();
});

test('one key opens the side panel, and says so where browsers list their shortcuts', () => {
  expect(manifest.commands).toEqual({
    'open-side-panel': {
      suggested_key: { default: 'Alt+Shift+C' },
      description: '__MSG_commandSidePanel__',
    },
  });
  expect(shippedSource()).toContain('commands.onCommand.addListener');
});
