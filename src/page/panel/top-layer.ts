/** Puts the panel into the browser's top layer, above all that the page shows there so far. */
export function raise(host: HTMLElement): void {
  host.popover = 'manual';
  if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}

/** Raises the panel again whenever a modal dialog of the page opens above it. */
export function stayOnTop(host: HTMLElement, signal: AbortSignal): void {
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ target }) => isModal(target))) raise(host);
  });
  observer.observe(document, { subtree: true, attributeFilter: ['open'] });
  signal.addEventListener('abort', () => observer.disconnect());
}

function isModal(node: Node): boolean {
  return node instanceof Element && node.matches('dialog:modal');
}
