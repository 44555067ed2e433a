import { accessibleName, oneLine } from '../../src/page/accessible-name.ts';
import type { TextControl } from '../../src/page/fill-text.ts';
import { onlyReachable } from '../../src/page/only-reachable.ts';
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

/** “Role ARN”, “ARN of the IAM role”, or “ARN” alone: a wizard may ask for ARNs of other things. */
const roleArnName = /\brole\b.*\barn\b|\barn\b.*\brole\b|^(aws |iam )*arn\W*$/i;
const roleArnHint = /:role\/|role[-_ ]?arn/i;

/**
 * The field for the role's ARN: the only one that is named so, or whose placeholder or attributes say
 * so; of several, the only one of these if its name says so too.
 */
export function findArnField(roots: readonly Root[]): TextControl | null {
  const fields = roots
    .flatMap((root) => [...root.querySelectorAll<TextControl>('input, textarea')])
    .filter(isWritableText);
  const isNamed = (field: TextControl) => roleArnName.test(accessibleName(field));
  const isHinted = ({ placeholder, name, id }: TextControl) =>
    roleArnHint.test(`${placeholder} ${name} ${id}`);
  const either = fields.filter((field) => isNamed(field) || isHinted(field));
  const hinted = onlyReachable(either.filter(isHinted));
  return onlyReachable(either) ?? (hinted && isNamed(hinted) ? hinted : null);
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
