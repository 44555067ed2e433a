import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { browsers, readJson } from './built-files.mjs';
import { shippedLibraries } from './libraries.mjs';

/** Prints all that ships, in bytes: each library by bundle, our own code beside it, the other files, and the sum. */
export async function printContents() {
  for (const browser of browsers) {
    const ofOthers = {};
    console.log(`\nOf others in dist/${browser}, minified bytes:`);
    for (const { name, version, license, bytesIn } of await shippedLibraries(browser)) {
      const places = Object.entries(bytesIn).map(([output, bytes]) => `${output} ${bytes}`);
      console.log(`  ${name} ${version}, ${license}: ${places.join(', ')}`);
      for (const [output, bytes] of Object.entries(bytesIn)) {
        ofOthers[output] = (ofOthers[output] ?? 0) + bytes;
      }
    }
    console.log(`Role Courier’s own in dist/${browser}, bytes:`);
    const { outputs } = await readJson(`dist/metafile-${browser}.json`);
    for (const [output, { bytes }] of Object.entries(outputs)) {
      console.log(`  ${output}: ${bytes - (ofOthers[output] ?? 0)} of ${bytes}`);
    }
    const files = await sizesBelow(`dist/${browser}`);
    const other = files.filter(({ path }) => !(path in outputs));
    for (const [folder, bytes] of byFolder(other)) console.log(`  ${folder}: ${bytes}`);
    console.log(`All of dist/${browser}: ${files.length} files, ${sum(files)} bytes`);
  }
}

async function sizesBelow(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((each) => each.isFile());
  const sizes = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return { path: path.slice(folder.length + 1), bytes: (await stat(path)).size };
  });
  return Promise.all(sizes);
}

/** Icons and languages together, the others by themselves. */
function byFolder(files) {
  const groups = new Map();
  for (const file of files) {
    const group = /^(icons|_locales)\//.exec(file.path)?.[0] ?? file.path;
    groups.set(group, [...(groups.get(group) ?? []), file]);
  }
  return [...groups].sort().map(([group, members]) => [group, sum(members)]);
}

function sum(files) {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}
