import { accessibleName } from '../../../src/page/accessible-name.ts';
import { type Changed, elements, type Pick } from './pick.ts';

const names = [
  'Search',
  'Session name',
  'External system ID',
  'Name',
  'E-mail',
  'Comment',
  'ARN of the bucket',
  'Account alias',
  '',
];

/** Adds a field that is none of the form's own, before or after something near one of them. */
export function decoyField(pick: Pick, changed: Changed): void {
  const near = pick.element();
  const tag = pick.of(['input', 'input', 'textarea'] as const) ?? 'input';
  const field = near?.ownerDocument.createElement(tag);
  if (!field) return;
  const name = pick.of(names) ?? '';
  if (name !== '') field.setAttribute(pick.of(['aria-label', 'placeholder']) ?? '', name);
  if (field instanceof HTMLInputElement && pick.number(2) === 0) field.type = 'text';
  if (pick.number(3) === 0) field.value = 'admin-text';
  putBeside(near, field, pick);
  changed();
}

/** Adds a choice that is none of the form's own. */
export function decoyChoice(pick: Pick, changed: Changed): void {
  const near = pick.element();
  const box = near?.ownerDocument.createElement('input');
  if (!box) return;
  box.type = pick.of(['checkbox', 'radio'] as const) ?? 'checkbox';
  box.name = 'decoy';
  const name = pick.of(['Remember me', 'Show advanced options', '']) ?? '';
  if (name !== '') box.setAttribute('aria-label', name);
  putBeside(near, box, pick);
  changed();
}

/** Adds a button that is none of the form's own; it tells when it is pressed. */
export function decoyButton(pick: Pick, changed: Changed): void {
  const near = pick.element();
  const button = near?.ownerDocument.createElement('button');
  if (!button) return;
  button.type = 'button';
  button.textContent =
    pick.of(['JSON', 'Add new tag', 'Create role', 'Submit Role', 'Delete', 'Copy JSON']) ?? '';
  button.setAttribute('data-decoy', '');
  putBeside(near, button, pick);
  changed();
}

/** Adds a field, choice or button with the very name of one of the form's own, as that is named now. */
export function namesake(pick: Pick, changed: Changed): void {
  const named = elements('input[data-own], textarea[data-own], button[data-own]').filter(
    (own) => accessibleName(own) !== '',
  );
  const own = pick.of(named);
  // In the same document: what stands in another is not compared with it.
  const near = pick.of(around(own));
  const made = own?.ownerDocument.createElement(own.localName);
  if (!own || !near || !made) return;
  for (const name of ['type', 'role', 'aria-pressed', 'aria-selected']) {
    const value = own.getAttribute(name);
    if (value !== null) made.setAttribute(name, value);
  }
  made.setAttribute('name', 'decoy');
  made.setAttribute('aria-label', accessibleName(own));
  putBeside(near, made, pick);
  changed();
}

function around(element: HTMLElement | undefined): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (
    let each = element;
    each && !each.matches('html, body');
    each = each.parentElement ?? undefined
  ) {
    found.push(each);
  }
  return found.slice(0, 8);
}

function putBeside(near: HTMLElement | undefined, made: HTMLElement, pick: Pick): void {
  near?.insertAdjacentElement(pick.of(['beforebegin', 'afterend'] as const) ?? 'afterend', made);
}
