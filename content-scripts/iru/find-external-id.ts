import { accessibleName, oneLine } from '../../src/page/accessible-name.ts';
import { codeText } from '../../src/page/code-text.ts';
import { roots } from '../../src/page/roots.ts';
import { isVisible } from '../../src/page/visible.ts';

const label = /^external id:?$/i;

/** The external ID that a wizard shows apart from its policy, in a field or as text; or null. */
export function findSeparateExternalId(page: Document): string | null {
  for (const root of roots(page)) {
    for (const field of root.querySelectorAll<HTMLInputElement>('input')) {
      if (field.value !== '' && isVisible(field) && /external id/i.test(accessibleName(field))) {
        return field.value;
      }
    }
    for (const term of root.querySelectorAll('dt, label, span, p, div, h3, h4, strong')) {
      if (term.children.length > 1 || !label.test(oneLine(term.textContent ?? ''))) continue;
      const value = term.nextElementSibling && codeText(term.nextElementSibling).trim();
      if (value && !/\s/.test(value) && isVisible(term)) return value;
    }
  }
  return null;
}
