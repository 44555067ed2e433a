import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { copyProject, makeProject } from './copy-of-project.ts';

/** Packs `folder` and gives each package's bytes by its file name. */
function pack(folder: string, TZ: string): Map<string, Buffer> {
  const env = { ...process.env, TZ };
  execFileSync('node', ['tests/tools/package.mjs'], { cwd: folder, env });
  const packages = join(folder, 'dist/packages');
  return new Map(readdirSync(packages).map((name) => [name, readFileSync(join(packages, name))]));
}

test('the source package, unpacked elsewhere at another time, gives the same three packages', () => {
  const first = test.info().outputPath('first');
  copyProject(first);
  const packages = pack(first, 'America/New_York');
  expect([...packages.keys()].map((name) => name.replace(/\d+\.\d+\.\d+/, 'version'))).toEqual([
    'role-courier-version-chrome.zip',
    'role-courier-version-firefox.zip',
    'role-courier-version-source.zip',
  ]);

  const second = test.info().outputPath('second', 'further', 'down');
  const source = [...packages].find(([name]) => name.endsWith('-source.zip'))?.[1];
  for (const [path, data] of Object.entries(unzipSync(source ?? new Uint8Array()))) {
    mkdirSync(dirname(join(second, path)), { recursive: true });
    writeFileSync(join(second, path), data);
  }
  // fflate unpacks no modes; Git asks for this one.
  chmodSync(join(second, '.ci/run'), 0o755);
  makeProject(second);
  expect(pack(second, 'Asia/Tokyo')).toEqual(packages);
});
