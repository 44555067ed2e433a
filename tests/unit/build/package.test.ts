import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { copyProject, makeProject } from './copy-of-project.ts';

/** Packs the project in `cwd` and gives each package's bytes by its file name. */
function pack(cwd: string, TZ: string): Map<string, Buffer> {
  const env = { ...process.env, TZ };
  execFileSync('node', ['tests/tools/package.mjs'], { cwd, env });
  const packages = join(cwd, 'dist/packages');
  return new Map(readdirSync(packages).map((name) => [name, readFileSync(join(packages, name))]));
}

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-courier-packages-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the source package, unpacked elsewhere at another time, gives the same three packages', () => {
  test.slow(); // it builds twice
  const first = join(folder, 'first');
  copyProject(first);
  const packages = pack(first, 'America/New_York');
  expect([...packages.keys()].map((name) => name.replace(/\d+\.\d+\.\d+/, 'version'))).toEqual([
    'role-courier-version-chrome.zip',
    'role-courier-version-firefox.zip',
    'role-courier-version-source.zip',
  ]);
  for (const browser of ['chrome', 'firefox']) {
    const zip = [...packages].find(([name]) => name.endsWith(`-${browser}.zip`))?.[1];
    const packed = Object.entries(unzipSync(zip ?? new Uint8Array()));
    const built = join(first, 'dist', browser);
    const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    expect(packed).toHaveLength(files.length);
    for (const [path, data] of packed) {
      expect(readFileSync(join(built, path)).equals(data), path).toBe(true);
    }
  }

  const second = join(folder, 'second', 'further', 'down');
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
