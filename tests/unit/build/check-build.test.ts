import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { sins } from './sins.ts';
import { replaceIn, writeInto, writeSmallProject } from './small-project.ts';

const tool = resolve(import.meta.dirname, '../../tools/check-build.mjs');

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-courier-check-'));
  writeSmallProject(folder);
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

function checkBuild(): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('node', [tool], { cwd: folder, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

test('a clean project passes', () => {
  const { status, output } = checkBuild();
  expect(output).not.toContain('✗');
  expect(status).toBe(0);
});

test('every sin is told', () => {
  for (const { commit } of sins) commit(folder);
  const { status, output } = checkBuild();
  for (const { sentence } of sins) expect.soft(output.includes(sentence), sentence).toBe(true);
  expect(output, 'each check can fail').not.toContain('✓');
  expect(status).toBe(1);
});

test('a file under the one copyleft licence ships only as it was published', () => {
  const polyfill = 'node_modules/webextension-polyfill';
  const script = `${polyfill}/dist/browser-polyfill.js`;
  writeInto(folder, script, 'patched');
  const about = { name: 'webextension-polyfill', version: '0.12.0', license: 'MPL-2.0' };
  writeInto(folder, `${polyfill}/package.json`, JSON.stringify(about));
  const input = `"${script}":{"bytes":7}`;
  replaceIn(folder, 'dist/metafile-chrome.json', '"inputs":{}', `"inputs":{${input}}`);
  const used = `"${script}":{"bytesInOutput":7}`;
  replaceIn(
    folder,
    'dist/metafile-chrome.json',
    '"inputs":{"node_modules/small',
    `"inputs":{${used},"node_modules/small`,
  );
  expect(checkBuild().output).toContain(`may ship only unmodified, but ${script} differs`);
});

test('a module of others that the build replaces has to be named', () => {
  const module = 'node_modules/small/index.js';
  writeInto(folder, module, 'export const small = true;');
  const changed = { path: module, bytes: 3 };
  const named = { path: 'left-out:@smithy/core/event-streams', bytes: 0 };
  replaceIn(
    folder,
    'dist/metafile-chrome.json',
    '"inputs":{}',
    `"modules":${JSON.stringify([changed, named])},"inputs":{}`,
  );
  const { output } = checkBuild();
  expect(output).toContain(`dist/chrome has ${module} replaced: name it in replaced-parts.mjs.`);
  expect(output).not.toContain('event-streams');
});
