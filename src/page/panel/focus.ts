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

/** Draws anew, and puts the focus on the control of the same name as the one that had it. */
export function keepFocus(part: HTMLElement, draw: () => void): void {
  const root = part.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const name = focused !== null && part.contains(focused) ? nameOf(focused) : null;
  draw();
  if (name === null) return;
  const controls = [...part.querySelectorAll<HTMLElement>('button, select, summary')];
  controls.find((control) => nameOf(control) === name)?.focus({ preventScroll: true });
}

function nameOf(control: Element): string {
  return control.getAttribute('aria-label') ?? control.textContent ?? '';
}
