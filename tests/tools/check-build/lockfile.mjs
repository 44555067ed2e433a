import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readJson } from './built-files.mjs';

export const title = 'The lockfile takes every package, by its hash, from the npm registry';

const registry = 'https://registry.npmjs.org/';

export async function check() {
  const { packages } = await readJson('package-lock.json');
  const manifest = await readJson('package.json');
  const failures = [];
  for (const [path, { resolved, integrity, link }] of Object.entries(packages)) {
    if (path === '') continue;
    if (link) failures.push(`${path} is a link to a folder.`);
    // Without an address npm asks the registry that it is set to: by the next check, the usual one.
    if (resolved !== undefined && !resolved.startsWith(registry)) {
      failures.push(`${path} comes from ${resolved}, not from ${registry}.`);
    }
    if (!integrity?.startsWith('sha512-'))
      failures.push(`${path} is locked without a sha512 hash.`);
  }
  if (existsSync('.npmrc') && /registry\s*=/.test(await readFile('.npmrc', 'utf8'))) {
    failures.push('.npmrc sets another registry.');
  }
  for (const kind of ['dependencies', 'devDependencies']) {
    if (JSON.stringify(manifest[kind]) !== JSON.stringify(packages[''][kind])) {
      failures.push(`${kind} of package.json are not those of package-lock.json: run npm install.`);
    }
  }
  return failures;
}
