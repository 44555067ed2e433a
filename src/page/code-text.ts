import { isElement } from './roots.ts';

/** Stands in a code's text for what is shown there and is no code, or is code that cannot be read. */
export const leftOut = '\ufffc';

const aside =
  'button, [aria-hidden="true"], [class*="gutter"], [class*="line-number"], [class*="linenumber"], [class*="lineno"]';
const unseen = 'script, style, template';
const opaque = 'input, textarea, select, iframe, object, embed';

/**
 * The text of a piece of code as shown. Line numbers, icons and buttons, and what only a browser can
 * look into, are `leftOut`: within a string of the code they must not vanish, as if it were whole.
 */
export function codeText(root: Node): string {
  let text = '';
  for (const node of root.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
    else if (isElement(node) && !node.matches(unseen)) text += elementText(node);
  }
  return text;
}

function elementText(element: Element): string {
  if (element.matches(opaque)) return leftOut;
  const text = codeText(element);
  const isAside = element.matches(aside) || !element.checkVisibility({ visibilityProperty: true });
  if (isAside) return text.trim() === '' ? '' : leftOut;
  return element.shadowRoot === null ? text : leftOut + text;
}
