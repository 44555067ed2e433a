import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export const browsers = ['chrome', 'firefox'];

/** Paths of every built file, or of those with one of the `extensions` (“.js”). */
export async function builtPaths(...extensions) {
  const paths = [];
  for (const browser of browsers) {
    const found = await readdir(`dist/${browser}`, { recursive: true, withFileTypes: true });
    for (const each of found) {
      if (each.isFile()) paths.push(join(each.parentPath, each.name));
    }
  }
  return paths
    .filter((path) => extensions.length === 0 || extensions.includes(extname(path)))
    .sort();
}

/** Built files as `{ path, text }`. */
export async function builtFiles(...extensions) {
  const paths = await builtPaths(...extensions);
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

export async function readJson(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}
