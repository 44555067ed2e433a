import { accessibleName } from '../../src/page/accessible-name.ts';

const worthTelling =
  'h1, h2, h3, main, form, dialog, label, input, textarea, select, button, pre, code, iframe, [role], [data-testid], [data-value], [data-analytics-flashbar], .ace_editor, .monaco-editor, .cm-editor';
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

/**
 * The page's structure for a report: elements, roles, names and locale-free attributes, one a
 * line, indented by depth. No value of any field and no code; what looks like data is blotted out.
 */
export function pageReport(page: Document): string {
  const { protocol, host, pathname, hash } = page.location;
  const lines = [
    `${redact(`${protocol}//${host}${pathname}`)} ${redact(hash.split('?')[0] ?? '')}`,
  ];
  lines.push(`lang=${page.documentElement.lang} title=${redact(page.title)}`);
  for (const element of page.querySelectorAll(worthTelling)) {
    if (lines.length >= linesAtMost) break;
    if (element.closest('role-courier') === null) lines.push(lineOf(element));
  }
  return lines.join('\n');
}

function lineOf(element: Element): string {
  const told = attributes.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`${name}="${redact(value)}"`];
  });
  if (element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type)) {
    told.push(`value="${redact(element.value)}"`);
  }
  const isCode = element.matches('pre, code, textarea, .ace_editor, .monaco-editor, .cm-editor');
  const name = isCode ? '' : redact(accessibleName(element)).slice(0, 80);
  return `${'  '.repeat(depthOf(element))}${element.localName} ${told.join(' ')} ${name}`.trimEnd();
}

function depthOf(element: Element): number {
  let depth = 0;
  for (
    let up = element.parentElement?.closest(worthTelling);
    up;
    up = up.parentElement?.closest(worthTelling)
  )
    depth++;
  return Math.min(depth, 12);
}

/** Blots out account ids, ARNs, e-mail addresses, UUIDs and other long runs of digits. */
export function redact(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/arn:[\w-]+:[^\s"',]*/g, '‹arn›')
    .replace(/[\w.+-]+@[\w-]+\.[\w.-]+/g, '‹email›')
    .replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi, '‹uuid›')
    .replace(/\d{4}-\d{4}-\d{4}|\d{6,}/g, '‹number›');
}
