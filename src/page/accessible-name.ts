/**
 * The accessible name in one line: the parts of the W3C computation that form controls and buttons
 * use, in its order. Icons are left out as a screen reader would.
 */
export function accessibleName(element: Element): string {
  return oneLine(
    labelledBy(element) ||
      element.getAttribute('aria-label') ||
      labelsOf(element) ||
      (isField(element) ? '' : shownText(element)) ||
      element.getAttribute('title') ||
      element.getAttribute('placeholder') ||
      (element as Partial<HTMLInputElement>).value?.slice(0, isButtonInput(element) ? 100 : 0) ||
      '',
  );
}

/** White space of any kind and number is one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function labelledBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const labels = ids.map((id) => root.getElementById?.(id));
  return labels
    .map((label) => (label ? shownText(label) : ''))
    .join(' ')
    .trim();
}

function labelsOf(element: Element): string {
  const labels = (element as Partial<HTMLInputElement>).labels ?? [];
  return [...labels].map(shownText).join(' ').trim();
}

function shownText(element: Element): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue;
    else if (child.nodeType === Node.ELEMENT_NODE) text += textOfChild(child as Element);
  }
  return text;
}

function textOfChild(child: Element): string {
  if (child.getAttribute('aria-hidden') === 'true' || isField(child)) return '';
  return child.getAttribute('aria-label') ?? child.getAttribute('alt') ?? shownText(child);
}

function isField(element: Element): boolean {
  return /^(input|select|textarea|script|style)$/.test(element.localName);
}

function isButtonInput(element: Element): boolean {
  return /^(submit|button|reset)$/.test(element.getAttribute('type') ?? '');
}
