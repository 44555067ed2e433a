import { accessibleName, oneLine } from '../../src/page/accessible-name.ts';
import type { TextControl } from '../../src/page/fill-text.ts';
import { findIn, type Root } from '../../src/page/roots.ts';
import { isVisible } from '../../src/page/visible.ts';

const heading = /requesting access to external services/i;
const headings = 'h1, h2, h3, [role="heading"]';

/** The wizard's title and headings in one text: they may name the source. */
export function pageNames(roots: readonly Root[]): string {
  const texts = roots.flatMap((root) => [...root.querySelectorAll(headings)]);
  const names = texts.map((element) => oneLine(element.textContent ?? ''));
  return [document.title, ...names].join('\n').slice(0, 2_000);
}

export function hasWizardHeading(roots: readonly Root[]): boolean {
  const isIt = (element: Element) => heading.test(element.textContent ?? '') && isVisible(element);
  return findIn(roots, headings, isIt) !== null;
}

/** The field for the role's ARN: by its name, else by a placeholder or attribute that says so. */
export function findArnField(roots: readonly Root[]): TextControl | null {
  const fields = roots
    .flatMap((root) => [...root.querySelectorAll<TextControl>('input, textarea')])
    .filter(isWritableText);
  const named = fields.filter((field) => /\barn\b/i.test(accessibleName(field)));
  const hinted = fields.filter((field) =>
    /arn:aws|role[-_ ]?arn/i.test(`${field.placeholder} ${field.name} ${field.id}`),
  );
  return only(named) ?? only(hinted.filter((field) => !named.length || named.includes(field)));
}

export function findSubmit(roots: readonly Root[]): Element | null {
  return findIn(
    roots,
    'button, [role="button"], input[type="submit"]',
    (button) => /submit role/i.test(accessibleName(button)) && isVisible(button),
  );
}

function isWritableText(field: TextControl): boolean {
  const isText = field.localName === 'textarea' || ['text', 'search', 'url'].includes(field.type);
  return isText && !field.readOnly && !field.disabled && isVisible(field);
}

/** Better no field than one of two. */
function only<T>(found: T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}
