import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export const browsers = ['chrome', 'firefox'];

const sourceFolders = ['src', 'content-scripts', 'popup'];

async function pathsBelow(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .sort();
}

async function readAll(folders, extensions) {
  const paths = (await Promise.all(folders.map(pathsBelow))).flat();
  const wanted = paths.filter((path) => extensions.includes(extname(path)));
  return Promise.all(wanted.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

const built = browsers.map((browser) => `dist/${browser}`);

/** Built files with one of the `extensions` (“.js”), as `{ path, text }`. */
export const builtFiles = (...extensions) => readAll(built, extensions);

/** Our own sources with one of the `extensions`. */
export const sourceFiles = (...extensions) => readAll(sourceFolders, extensions);

export async function readJson(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}
