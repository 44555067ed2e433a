export type PlainTarget = { role: string; name: string; isPattern: boolean; flags: string };

export function plain(target: { role: string; name: string | RegExp }): PlainTarget {
  const { role, name } = target;
  return typeof name === 'string'
    ? { role, name, isPattern: false, flags: '' }
    : { role, name: name.source, isPattern: true, flags: name.flags };
}

/** Runs in a page: the visible element of this role and name, or null. Self-contained. */
export function findTarget({ role, name, isPattern, flags }: PlainTarget): Element | null {
  const selectors: Record<string, string> = {
    button: 'button, [role="button"], input[type="submit"], a[role="button"]',
    switch: '[role="switch"]',
    checkbox: 'input[type="checkbox"]',
    radio: 'input[type="radio"], [role="radio"]',
    textbox: 'input:not([type]), input[type="text"], input[type="search"], textarea',
    link: 'a[href]',
    tab: '[role="tab"]',
  };
  const line = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element) => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const by = ids.map((id) => (element.getRootNode() as Document).getElementById(id)?.textContent);
    const labels = [...((element as HTMLInputElement).labels ?? [])].map(
      (each) => each.textContent,
    );
    return line(
      by.join(' ').trim() ||
        element.getAttribute('aria-label') ||
        labels.join(' ') ||
        element.textContent ||
        element.getAttribute('placeholder'),
    );
  };
  const fits = (text: string) => (isPattern ? new RegExp(name, flags).test(text) : text === name);
  const search = (root: Document | ShadowRoot): Element | null => {
    for (const element of root.querySelectorAll(selectors[role] ?? '')) {
      if (fits(nameOf(element)) && (element.checkVisibility() || role === 'radio')) return element;
    }
    for (const element of root.querySelectorAll('*')) {
      const found = element.shadowRoot && search(element.shadowRoot);
      if (found) return found;
    }
    return null;
  };
  const found = search(document);
  const isDisabled = found?.getAttribute('aria-disabled') === 'true' || found?.matches(':disabled');
  return isDisabled ? null : found;
}
