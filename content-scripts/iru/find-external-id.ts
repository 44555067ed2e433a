import { accessibleName, oneLine } from '../../src/page/accessible-name.ts';
import { codeText, leftOut } from '../../src/page/code-text.ts';
import { findIn, type Root } from '../../src/page/roots.ts';
import { isVisible } from '../../src/page/visible.ts';

const label = /^external id:?$/i;

/** An external ID, and what shows it. */
type ShownId = { value: string; shown: Element };

/** The external ID that a wizard shows apart from its policy, in a field or as text; or null. */
export function findSeparateExternalId(roots: readonly Root[]): ShownId | null {
  const field = findIn<HTMLInputElement>(
    roots,
    'input',
    (input) => input.value !== '' && isVisible(input) && /external id/i.test(accessibleName(input)),
  );
  if (field !== null) return { value: field.value, shown: field };
  const term = findIn(roots, 'dt, label, span, p, div, h3, h4, strong', isTerm);
  const value = term && textAfter(term);
  const shown = term?.nextElementSibling;
  return value && shown ? { value, shown } : null;
}

function isTerm(element: Element): boolean {
  return (
    element.children.length <= 1 &&
    label.test(oneLine(element.textContent ?? '')) &&
    textAfter(element) !== null &&
    isVisible(element)
  );
}

function textAfter(term: Element): string | null {
  const text = term.nextElementSibling ? codeText(term.nextElementSibling) : '';
  const value = text
    .split(leftOut)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  // A button may stand beside it; what stands within it makes it another.
  return value.length === 1 && !/\s/.test(value[0] ?? '') ? (value[0] ?? null) : null;
}
