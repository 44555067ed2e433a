import { readdir } from 'node:fs/promises';
import { browsers, readJson } from './built-files.mjs';

export const title = 'Name and summary fit the stores, in every language';

// Chrome Web Store: 75 characters of name, 132 of summary. Mozilla: 50 of name, 250 of summary.
const limits = { name: 50, description: 132 };

export async function check() {
  const failures = [];
  for (const browser of browsers) {
    const manifest = await readJson(`dist/${browser}/manifest.json`);
    for (const language of await readdir(`dist/${browser}/_locales`)) {
      const messages = await readJson(`dist/${browser}/_locales/${language}/messages.json`);
      for (const [key, limit] of Object.entries(limits)) {
        const text = manifest[key].replace(/^__MSG_(\w+)__$/, (_, name) => messages[name]?.message);
        const { length } = [...text];
        if (length > limit) {
          failures.push(
            `dist/${browser}: ${key} in ${language} has ${length} characters of ${limit}.`,
          );
        }
      }
    }
  }
  return failures;
}
