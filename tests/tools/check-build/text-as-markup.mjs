import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPatterns } from './find-patterns.mjs';

export const title = 'No text is put into a page as markup by our own code';

const folders = ['src', 'content-scripts', 'popup'];
const rules = [
  {
    pattern:
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|srcdoc|setHTMLUnsafe|parseHTMLUnsafe)\b/g,
    what: 'names a way to parse markup',
  },
  { pattern: /\bdocument\s*\.\s*write/g, what: 'writes into the document' },
];

async function sources(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((each) => each.isFile() && /\.(?:ts|tsx|mjs|js)$/.test(each.name))
    .map((each) => join(each.parentPath, each.name));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

export async function check() {
  return findPatterns((await Promise.all(folders.map(sources))).flat(), rules);
}
