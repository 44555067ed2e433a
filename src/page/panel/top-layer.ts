/**
 * Keeps the panel in the browser's top layer, above the page's own modal dialogs and popovers. Such a
 * dialog makes all that is outside of it inert, the top layer too: while one is open, the panel is in it.
 */
export function stayOnTop(host: HTMLElement, signal: AbortSignal): void {
  /** In the order in which they opened, as far as that was seen. */
  let modals: Element[] = [...document.querySelectorAll('dialog:modal')];

  function rise(): void {
    const home = modals.at(-1) ?? document.documentElement;
    const focused = host.shadowRoot?.activeElement;
    if (host.parentNode !== home) home.appendChild(host);
    host.popover = 'manual';
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  /** Who took it off the page, such as the script of an update, meant it; not who removed a dialog around it. */
  const riseAgain = () => {
    if (host.parentNode !== null) rise();
  };

  const observer = new MutationObserver((changes) => {
    const opened = changes
      .filter(({ type }) => type === 'attributes')
      .map(({ target }) => target)
      .filter(isModal);
    const before = modals.at(-1);
    const others = modals.filter((each) => isModal(each) && !opened.includes(each));
    modals = [...others, ...new Set(opened)];
    if (opened.length > 0 || modals.at(-1) !== before) riseAgain();
    follow();
  });
  /** A dialog closes, or is taken off the page. All that is drawn would be told, for the latter, of the whole page. */
  function follow(): void {
    observer.disconnect();
    observer.observe(document, { subtree: true, attributeFilter: ['open'] });
    let around = modals.at(-1)?.parentElement;
    for (; around; around = around.parentElement) observer.observe(around, { childList: true });
  }
  // Tells of popovers alone: details tell of themselves too, and the panel is a popover.
  const toggled = ({ target }: Event) => {
    if (target === host || !(target instanceof Element)) return;
    if (target.matches(':popover-open')) riseAgain();
  };
  document.addEventListener('toggle', toggled, { capture: true, signal });
  follow();
  signal.addEventListener('abort', () => observer.disconnect());
  rise();
}

function isModal(node: Node): node is Element {
  return node instanceof Element && node.isConnected && node.matches('dialog:modal');
}
