export type PlainTarget = { role: string; name: string; isPattern: boolean; flags: string };

export function plain(target: { role: string; name: string | RegExp }): PlainTarget {
  const { role, name } = target;
  return typeof name === 'string'
    ? { role, name, isPattern: false, flags: '' }
    : { role, name: name.source, isPattern: true, flags: name.flags };
}

/** Where in the window a person would click. */
export type Point = { x: number; y: number };

/**
 * Runs in a page: a point of the visible, enabled element of this role and name, once it is in sight
 * and nothing covers it there; null until then. Self-contained.
 */
export function pointAt({ role, name, isPattern, flags }: PlainTarget): Point | null {
  const selectors: Record<string, string> = {
    button: 'button, [role="button"], input[type="submit"], a[role="button"]',
    switch: '[role="switch"]',
    checkbox: 'input[type="checkbox"]',
    radio: 'input[type="radio"], [role="radio"]',
    textbox: 'input:not([type]), input[type="text"], input[type="search"], textarea',
    link: 'a[href]',
    tab: '[role="tab"]',
    summary: 'summary',
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
  if (found === null || found.matches(':disabled, [aria-disabled="true"]')) return null;
  const isWithin = (box: { top: number; bottom: number }) => {
    const { top, bottom } = found.getBoundingClientRect();
    return top >= box.top && bottom <= box.bottom;
  };
  const isInSight = () => {
    if (!isWithin({ top: 0, bottom: innerHeight })) return false;
    for (let around = found.parentElement; around; around = around.parentElement) {
      const scrolls = /auto|scroll/.test(getComputedStyle(around).overflowY);
      if (scrolls && !isWithin(around.getBoundingClientRect())) return false;
    }
    return true;
  };
  if (!isInSight()) {
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  const labels = [...((found as HTMLInputElement).labels ?? [])];
  const isHit = ({ x, y }: Point) => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot?.elementFromPoint(x, y)) {
      const deeper: Element | null = hit.shadowRoot.elementFromPoint(x, y);
      if (deeper === hit) break;
      hit = deeper;
    }
    return [found, ...labels].some(
      (each) => hit !== null && (each.contains(hit) || hit.contains(each)),
    );
  };
  const { left, top, width, height } = found.getBoundingClientRect();
  const points = [0.5, 0.75, 0.25].map((part) => ({ x: left + width * part, y: top + height / 2 }));
  return points.find(isHit) ?? null;
}
