import { live } from '../page/page-life.ts';
import { type Changed, elements, type Pick } from './pick.ts';

/**
 * Has the page draw a part anew while it is being filled: at the first input or press in it, once.
 * The new part holds what the old one held, or nothing.
 */
export function rerenderMidFill(pick: Pick, changed: Changed): void {
  const part = pick.element();
  if (!part || part.closest('[data-text]') || part.matches('iframe')) return;
  const isKept = pick.number(2) === 0;
  const types = ['input', 'click', 'change'];
  const draw = () => {
    for (const type of types) part.removeEventListener(type, draw);
    const anew = part.cloneNode(true) as HTMLElement;
    if (isKept) keepValues(part, anew);
    part.replaceWith(anew);
    live();
    changed();
  };
  const when = pick.of(types) ?? 'input';
  part.addEventListener(when, draw);
}

function keepValues(from: Element, to: Element): void {
  const [old, made] = [from, to].map((each) => [
    each,
    ...each.querySelectorAll('input, textarea'),
  ]) as [HTMLInputElement[], HTMLInputElement[]];
  made.forEach((field, index) => {
    if (!('value' in field)) return;
    field.value = old[index]?.value ?? '';
    field.checked = old[index]?.checked === true;
  });
}

/** Loses what the form holds a moment after it was written, once. */
export function loseValues(pick: Pick, changed: Changed): void {
  const field = pick.of(elements('input[data-own], textarea[data-own]')) as
    | HTMLInputElement
    | undefined;
  const lose = () => {
    if (field) field.value = '';
    changed();
  };
  field?.addEventListener('input', () => queueMicrotask(lose), { once: true });
}
