import { element } from './element.ts';

/** Whether the panel around a control, which may not be as it was made, lets a press on it count. */
type Guard = (control: Element, saysTheSame: boolean) => boolean;

/** Only shadow roots of panels that Role Courier itself made: a page may take a control elsewhere. */
const guards = new WeakMap<Node, Guard>();
const drawn = new WeakMap<Element, DocumentFragment>();

/** Has `guard` decide which presses on controls in this panel count. */
export function guardControls(root: ShadowRoot, guard: Guard): void {
  guards.set(root, guard);
}

/**
 * Runs `act` on the admin's own click only, on a control that stands in its panel to be seen and
 * says what it said when it was made: a page's script cannot press, hide or relabel it.
 */
export function onTrusted(control: HTMLElement, type: 'click' | 'change', act: () => void): void {
  drawn.set(control, contentsOf(control));
  control.addEventListener(type, ({ isTrusted }) => {
    const saysTheSame = contentsOf(control).isEqualNode(drawn.get(control) ?? null);
    if (isTrusted && guards.get(control.getRootNode())?.(control, saysTheSame)) act();
  });
}

export function button(name: string, className: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, name);
  onTrusted(made, 'click', act);
  return made;
}

export function rename(control: HTMLButtonElement, name: string): void {
  control.textContent = name;
  drawn.set(control, contentsOf(control));
}

function contentsOf(control: Element): DocumentFragment {
  const copy = document.createDocumentFragment();
  copy.append(...control.cloneNode(true).childNodes);
  return copy;
}
