import { type Root, rootsOf } from '../../src/page/roots.ts';
import { elementName } from './element-name.ts';
import { blotOut, code, heldValues } from './held-values.ts';
import { pageAddress } from './page-address.ts';
import { redact } from './redact.ts';

const worthTelling = `h1, h2, h3, main, form, dialog, label, input, textarea, select, button, summary, iframe, [role], [data-testid], [data-value], [data-analytics-flashbar], ${code}`;
const attributes = [
  'role',
  'type',
  'name',
  'for',
  'data-testid',
  'data-cy',
  'data-value',
  'data-analytics-flashbar',
  'aria-current',
  'aria-selected',
  'aria-disabled',
  'autocomplete',
  'inputmode',
];
const linesAtMost = 1_500;
const readAtMost = 2_000;
const toldAtMost = 80;
const deepest = 12;

type Tell = (text: string) => string;

/**
 * The page's structure for a report: elements, roles, names and locale-free attributes, one a
 * line, indented by depth, over open shadow roots and frames of the same origin. No value of any
 * field and no code; what looks like data is blotted out.
 */
export function pageReport(page: Document): string {
  const roots = rootsOf(page);
  const values = heldValues(roots);
  const tell: Tell = (text) =>
    redact(blotOut(text.slice(0, readAtMost), values)).slice(0, toldAtMost);
  const head = [
    pageAddress(page.location),
    `lang=${tell(page.documentElement.lang)} title=${tell(page.title)}`,
  ];
  const lines = [...head, ...roots.flatMap((root) => linesOf(root, tell))];
  const left = lines.length - linesAtMost;
  return [...lines.slice(0, linesAtMost), ...(left > 0 ? [`… and ${left} more`] : [])].join('\n');
}

function linesOf(root: Root, tell: Tell): string[] {
  const lines = [...root.querySelectorAll(worthTelling)]
    .filter((element) => element.closest('role-courier') === null)
    .map((element) => lineOf(element, tell));
  return [...headingOf(root), ...lines];
}

function headingOf(root: Root): string[] {
  if ('host' in root) return [`--- in the shadow root of ${root.host.localName}`];
  return root.defaultView?.frameElement ? ['--- in a frame'] : [];
}

function lineOf(element: Element, tell: Tell): string {
  const told = attributes.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`${name}="${tell(value)}"`];
  });
  // A choice's value is one of the page's own words, and the surest way to know the choice.
  if (element.matches('input[type="radio"], input[type="checkbox"]')) {
    told.push(`value="${tell(element.getAttribute('value') ?? '')}"`);
  }
  const words = [element.localName, ...told, tell(elementName(element))].filter(Boolean);
  return '  '.repeat(depthOf(element)) + words.join(' ');
}

function depthOf(element: Element): number {
  const parent = element.parentElement?.closest(worthTelling);
  return parent ? Math.min(depthOf(parent) + 1, deepest) : 0;
}
