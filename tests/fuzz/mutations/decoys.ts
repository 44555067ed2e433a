import { elements, type Pick } from './pick.ts';

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
export function decoyField(pick: Pick): void {
  const near = pick.element();
  const tag = pick.of(['input', 'input', 'textarea'] as const) ?? 'input';
  const field = near?.ownerDocument.createElement(tag);
  if (!field) return;
  const name = pick.of(names) ?? '';
  if (name !== '') field.setAttribute(pick.of(['aria-label', 'placeholder']) ?? '', name);
  if (field instanceof HTMLInputElement && pick.number(2) === 0) field.type = 'text';
  if (pick.number(3) === 0) field.value = 'admin-text';
  near?.insertAdjacentElement(pick.of(['beforebegin', 'afterend'] as const) ?? 'afterend', field);
}

/** Adds a choice that is none of the form's own. */
export function decoyChoice(pick: Pick): void {
  const near = pick.element();
  const box = near?.ownerDocument.createElement('input');
  if (!box) return;
  box.type = pick.of(['checkbox', 'radio'] as const) ?? 'checkbox';
  box.name = 'decoy';
  const name = pick.of(['Remember me', 'Show advanced options', '']) ?? '';
  if (name !== '') box.setAttribute('aria-label', name);
  near?.insertAdjacentElement(pick.of(['beforebegin', 'afterend'] as const) ?? 'afterend', box);
}

/** Adds a button that is none of the form's own; it tells when it is pressed. */
export function decoyButton(pick: Pick): void {
  const near = pick.element();
  const button = near?.ownerDocument.createElement('button');
  if (!button) return;
  button.type = 'button';
  button.textContent =
    pick.of(['JSON', 'Add new tag', 'Create role', 'Submit Role', 'Delete', 'Copy JSON']) ?? '';
  button.setAttribute('data-decoy', '');
  near?.insertAdjacentElement(pick.of(['beforebegin', 'afterend'] as const) ?? 'afterend', button);
}

const hidings = [
  'display: none',
  'visibility: hidden',
  'opacity: 0',
  'position: absolute; left: -9999px',
  'position: absolute; width: 0; height: 0; overflow: hidden',
];

/** Puts a copy of a field's surroundings beside them, which nobody can tell from them. */
export function twin(pick: Pick): void {
  copyOf(pick);
}

/** Puts a hidden copy of a field's surroundings beside them, as a responsive page or a trap has. */
export function hiddenDuplicate(pick: Pick): void {
  const copy = copyOf(pick);
  if (!copy) return;
  if (pick.number(6) === 0) copy.inert = true;
  else copy.style.cssText += `;${pick.of(hidings)}`;
}

function copyOf(pick: Pick): HTMLElement | undefined {
  const field = pick.of(elements('[data-own]').filter((own) => !isChoice(own)));
  const around = pick.of([field, field?.parentElement, field?.parentElement?.parentElement]);
  if (!around || around.matches('html, body')) return undefined;
  const copy = around.cloneNode(true) as HTMLElement;
  for (const part of [copy, ...copy.querySelectorAll<HTMLElement>('*')]) {
    part.removeAttribute('data-own');
    part.removeAttribute('data-shown-by');
    if (part instanceof HTMLInputElement && isChoice(part)) part.name = `${part.name}-copy`;
  }
  around.insertAdjacentElement(pick.of(['beforebegin', 'afterend'] as const) ?? 'afterend', copy);
  return copy;
}

function isChoice(element: Element): boolean {
  return /^(radio|checkbox)$/.test(element.getAttribute('type') ?? '');
}
