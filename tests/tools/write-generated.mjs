import { readFile, writeFile } from 'node:fs/promises';

/** Writes src/sources/<name>.generated.json; with --check it fails where the file says something else. */
export async function writeGenerated(name, data, tool) {
  const file = new URL(`../../src/sources/${name}.generated.json`, import.meta.url);
  const text = `${JSON.stringify(data, null, 2)}\n`;
  if (!process.argv.includes('--check')) return writeFile(file, text);
  if ((await readFile(file, 'utf8')) === text) return;
  console.error(`${name}.generated.json is out of date: run node tests/tools/${tool}.mjs`);
  process.exit(1);
}
