const ids = new WeakMap<Element, number>();
let next = 1;

/**
 * A text that changes when one of the controls is another element, holds another value or shows
 * another text: the cheap question whether a step has to be looked at again.
 */
export function fingerprint(controls: readonly Element[]): string {
  return controls.map((control) => `${idOf(control)}:${stateOf(control)}`).join('|');
}

/** What the controls hold and show, whichever elements they are. */
export function contents(controls: readonly Element[]): string {
  return controls.map(stateOf).join('|');
}

function idOf(element: Element): number {
  const known = ids.get(element);
  if (known !== undefined) return known;
  ids.set(element, next);
  return next++;
}

function stateOf(control: Element): string {
  if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) {
    return String(control.checked);
  }
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    return control.value;
  }
  // Of an editor only the code: its cursor and popups change all the time.
  return (control.querySelector('.ace_text-layer') ?? control).textContent ?? '';
}
