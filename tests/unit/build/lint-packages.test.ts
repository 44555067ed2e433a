import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { zipSync } from 'fflate';
import { writeInto, writeSmallProject } from './small-project.ts';

const tool = resolve(import.meta.dirname, '../../tools/lint-packages.mjs');

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-courier-lint-'));
  writeSmallProject(folder);
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

function packAsItIs(browser: string): void {
  const names = ['manifest.json', 'main.js'];
  const files = names.map((name) => [name, readFileSync(join(folder, 'dist', browser, name))]);
  mkdirSync(join(folder, 'dist/packages'), { recursive: true });
  const path = join(folder, `dist/packages/role-courier-1.2.3-${browser}.zip`);
  writeFileSync(path, zipSync(Object.fromEntries(files)));
}

test('a finding that is not explained fails, and so does an explanation of nothing', () => {
  writeInto(folder, 'dist/firefox/main.js', 'eval(location.hash)');
  packAsItIs('chrome');
  packAsItIs('firefox');
  const { status, stdout } = spawnSync('node', [tool], { cwd: folder, encoding: 'utf8' });
  const lines = stdout.split('\n').map((line) => line.trim());
  const evals = lines.filter((line) => /not explained: \w+ DANGEROUS_EVAL in main\.js/.test(line));
  expect(evals, 'by each linter').toHaveLength(2);
  expect(lines).toContain(
    '✗ explained, but no longer found: MANIFEST_PERMISSIONS sidePanel in manifest.json',
  );
  expect(status).toBe(1);
});
