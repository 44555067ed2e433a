import { sourceFiles } from './built-files.mjs';
import { findPatterns } from './find-patterns.mjs';

export const title = 'No text is put into a page as markup by our own code';

const rules = [
  {
    pattern:
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|srcdoc|setHTMLUnsafe|parseHTMLUnsafe)\b/g,
    what: 'names a way to parse markup',
  },
  { pattern: /\bdocument\s*\.\s*write/g, what: 'writes into the document' },
];

export async function check() {
  return findPatterns(await sourceFiles('.ts', '.tsx', '.mjs', '.js'), rules);
}
