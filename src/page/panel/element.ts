type Child = Node | string | null | undefined;

/** Makes an element; attributes with a null value are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | null>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/** Runs `act` on the admin's own click only: a page's script cannot press the panel's buttons. */
export function onTrusted(target: HTMLElement, type: 'click' | 'change', act: () => void): void {
  target.addEventListener(type, (event) => {
    if (event.isTrusted) act();
  });
}

export function button(name: string, className: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, name);
  onTrusted(made, 'click', act);
  return made;
}
