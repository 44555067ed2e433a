import { element } from './element.ts';

/** What the panel around a control says of a press on it. */
type Guard = { isSeen: (control: Element) => boolean; refuse: () => void };

/** Only shadow roots of panels that Role Courier itself made: a page may take a control elsewhere. */
const guards = new WeakMap<Node, Guard>();
const drawn = new WeakMap<Element, string>();

/** Has the presses on controls in this panel asked about. */
export function guardControls(root: ShadowRoot, guard: Guard): void {
  guards.set(root, guard);
}

/**
 * Runs `act` on the admin's own click only, on a control that stands in its panel to be seen and
 * says what it said when it was made: a page's script cannot press, hide or relabel it.
 */
export function onTrusted(control: HTMLElement, type: 'click' | 'change', act: () => void): void {
  drawn.set(control, control.innerHTML);
  control.addEventListener(type, ({ isTrusted }) => {
    const guard = guards.get(control.getRootNode());
    if (!isTrusted || guard === undefined) return;
    if (control.innerHTML === drawn.get(control) && guard.isSeen(control)) act();
    else guard.refuse();
  });
}

export function button(name: string, className: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, name);
  onTrusted(made, 'click', act);
  return made;
}

export function rename(control: HTMLButtonElement, name: string): void {
  control.textContent = name;
  drawn.set(control, control.innerHTML);
}
