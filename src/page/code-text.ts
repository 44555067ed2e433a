import { isElement } from './roots.ts';

const aside =
  'script, style, template, button, [aria-hidden="true"], [class*="gutter"], [class*="line-number"], [class*="linenumber"], [class*="lineno"]';

/** The text of a piece of code as shown, without line numbers, icons and buttons. */
export function codeText(root: Node): string {
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      isElement(node) && node !== root && node.matches(aside)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
  }
  return text;
}
