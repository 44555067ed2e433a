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
export function keepFocus(part: HTMLElement, region: HTMLElement, draw: () => void): void {
  const focused = focusedIn(part);
  const name = focused !== null && part.contains(focused) ? nameOf(focused) : null;
  draw();
  if (name === null) return;
  const same = [...part.querySelectorAll<HTMLElement>(controls)].find(
    (control) => nameOf(control) === name,
  );
  (same ?? region).focus({ preventScroll: true });
}

/** Puts the focus on the part's first control, or on the region where the part is folded away. */
export function takeFocus(part: HTMLElement, region: HTMLElement): void {
  part.querySelector<HTMLElement>(controls)?.focus();
  if (!part.contains(focusedIn(part))) region.focus();
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
