import { accessibleName } from '../../src/page/accessible-name.ts';
import { code } from './held-values.ts';

const namedByContent =
  'h1, h2, h3, label, button, summary, [role="button"], [role="checkbox"], [role="columnheader"], [role="heading"], [role="menuitem"], [role="radio"], [role="switch"], [role="tab"]';
const field = 'input, textarea, select';

/**
 * The name of a control or heading. Anything else, from a form to a table's cell, tells the label
 * it was given only: its content is the page's data.
 */
export function elementName(element: Element): string {
  if (element.closest(code) !== null) return '';
  return element.matches(`${namedByContent}, ${field}`)
    ? accessibleName(element)
    : (element.getAttribute('aria-label') ?? '');
}
