const controls = 'button, select, summary, [tabindex="0"]';

/**
 * Remembers what had the focus before it went into the panel. The answer gives it back there, if
 * the panel has it, or had it when it was taken away.
 */
export function rememberFocus(host: HTMLElement): () => void {
  let before: Element | null = null;
  host.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof Element) before = relatedTarget;
  });
  return () => {
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
}

/**
 * Draws anew, and puts the focus on the control of the same name as the one that had it; else on
 * the region, so that the keyboard stays where it was.
 */
export function keepFocus(region: HTMLElement, draw: () => void): void {
  const focused = focusedIn(region);
  draw();
  if (focused === null) return;
  const name = nameOf(focused);
  const same = [...region.querySelectorAll<HTMLElement>(controls)].find(
    (control) => nameOf(control) === name,
  );
  (same ?? region).focus({ preventScroll: true });
}

/** Puts the focus on the first control under the header, or on the region where that is folded away. */
export function takeFocus(region: HTMLElement): void {
  const first = region.querySelector<HTMLElement>(`header ~ * :is(${controls})`);
  first?.focus();
  if (focusedIn(region) !== (first ?? region)) region.focus();
}

/** What has the focus in the panel that an element of it stands in; null where nothing has. */
export function focusedIn(part: Element): Element | null {
  const root = part.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : null;
}

/** A copy button says for a while that it has copied: it is the same one. */
function nameOf(control: Element): string {
  return (
    control.getAttribute('data-copies') ??
    control.getAttribute('aria-label') ??
    control.textContent ??
    ''
  );
}
