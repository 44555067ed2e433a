type Child = Node | string | null | undefined;

/** The text of each element that was made here, as far as it is a style's. */
const made = new WeakMap<Element, string>();

/** Makes an element; attributes with a null value are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | null>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  made.set(element, tag === 'style' ? (element.textContent ?? '') : '');
  return element;
}

/** The styles that an element was made with, '' where it holds none; undefined for one of the page's. */
export function cssOf(element: Element): string | undefined {
  return made.get(element);
}
