import type { Changed, Pick } from './pick.ts';

/** Puts a wrapper around an element, as a new component library would. */
export function wrap(pick: Pick, changed: Changed): void {
  const element = pick.element();
  if (!element || holdsFrame(element)) return;
  // A form would part a radio from those that go out when it is chosen.
  const tags = ['div', 'span', 'section', 'x-part', ...(holdsRadio(element) ? [] : ['form'])];
  const tag = pick.of(tags) ?? 'div';
  const wrapper = element.ownerDocument.createElement(tag);
  element.replaceWith(wrapper);
  wrapper.append(element);
  changed();
}

/** Takes a wrapper away. */
export function unwrap(pick: Pick, changed: Changed): void {
  const element = pick.element();
  if (!element || element.closest('[data-text]') || hasMeaning(element)) return;
  if (holdsFrame(element)) return;
  element.replaceWith(...element.childNodes);
  changed();
}

/** Turns the order of an element's children. */
export function reorder(pick: Pick, changed: Changed): void {
  const parent = pick.element()?.parentElement;
  if (!parent || parent.closest('[data-text]') || holdsFrame(parent)) return;
  const children = [...parent.children];
  if (children.length < 2) return;
  const by = 1 + pick.number(children.length - 1);
  parent.append(...children.slice(by), ...children.slice(0, by));
  changed();
}

/** Moves a part of the page into an open shadow root. */
export function intoShadow(pick: Pick, changed: Changed): void {
  const element = pick.element();
  if (!element || holdsFrame(element)) return;
  const host = element.ownerDocument.createElement('x-shadow');
  element.replaceWith(host);
  host.attachShadow({ mode: 'open' }).append(element);
  changed();
}

/** Moves a part of the page into a frame of its own. */
export function intoFrame(pick: Pick, changed: Changed): void {
  const element = pick.element();
  if (!element || holdsFrame(element)) return;
  const frame = element.ownerDocument.createElement('iframe');
  element.replaceWith(frame);
  frame.contentDocument?.body.append(element);
  changed();
}

function holdsRadio(element: Element): boolean {
  const radio = '[type="radio"]';
  return element.matches(radio) || element.querySelector(radio) !== null;
}

/** A frame that is moved loads anew. */
function holdsFrame(element: Element): boolean {
  return element.matches('iframe') || element.querySelector('iframe') !== null;
}

function hasMeaning(element: Element): boolean {
  const isControl = element.matches('input, textarea, select, button, label, [data-own], [role]');
  const isNamed = element.matches('[id], [data-shown-by], td, tr, form, pre, code, iframe');
  return isControl || isNamed || element.shadowRoot !== null;
}
