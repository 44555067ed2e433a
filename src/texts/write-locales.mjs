// Writes _locales/<language>/messages.json, the form in which browsers read an extension's texts.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { importTypeScript } from '../import-typescript.mjs';

const here = import.meta.dirname;

/** Every language with its texts by key; English first. */
async function readLanguages() {
  const { english } = await importTypeScript(join(here, 'en/index.ts'));
  const languages = { en: english };
  const files = (await readdir(join(here, 'languages'))).filter((file) => file.endsWith('.json'));
  for (const file of files.sort()) {
    const texts = JSON.parse(await readFile(join(here, 'languages', file), 'utf8'));
    languages[basename(file, '.json')] = texts;
  }
  return languages;
}

/** Named placeholders as browsers want them, numbered in the order of their names. */
function messageOf(text) {
  const names = [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
  const message = text.replaceAll('$', '$$$$').replace(/\{(\w+)\}/g, '$$$1$$');
  if (names.length === 0) return { message };
  const placeholders = names.map((name, index) => [name, { content: `$${index + 1}` }]);
  return { message, placeholders: Object.fromEntries(placeholders) };
}

/** Writes all languages below `outdir`. */
export async function writeLocales(outdir) {
  for (const [language, texts] of Object.entries(await readLanguages())) {
    const messages = Object.entries(texts).map(([key, text]) => [key, messageOf(text)]);
    const folder = join(outdir, '_locales', language);
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, 'messages.json'),
      `${JSON.stringify(Object.fromEntries(messages), null, 1)}\n`,
    );
  }
}
