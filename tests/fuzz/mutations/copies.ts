import { type Changed, elements, type Pick } from './pick.ts';

const hidings = [
  'display: none',
  'visibility: hidden',
  'opacity: 0',
  'position: absolute; left: -9999px',
  'position: absolute; width: 0; height: 0; overflow: hidden',
];

/** Puts a copy of a field's surroundings beside them, which nobody can tell from them. */
export function twin(pick: Pick, changed: Changed): void {
  if (copyOf(pick)) changed();
}

/** Puts a hidden copy of a field's surroundings beside them, as a responsive page or a trap has. */
export function hiddenDuplicate(pick: Pick, changed: Changed): void {
  const copy = copyOf(pick);
  if (!copy) return;
  changed();
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
