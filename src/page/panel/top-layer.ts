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

  /** A panel that was itself removed, as by an updated script, stays away; one removed with a dialog around it comes back. */
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
  /** Hears of dialogs that open or close anywhere, but of removals around the top one alone: else of every redraw. */
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
