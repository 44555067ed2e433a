/**
 * Calls `look` now and after changes of the page, at most once in `interval` milliseconds, until `signal` ends it.
 * Changes inside Role Courier's own panel do not count: they live in its shadow root.
 */
export function watch(look: () => void, signal: AbortSignal, interval = 40): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, interval);
  };
  const observer = new MutationObserver(soon);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  for (const type of ['input', 'change', 'click']) {
    document.addEventListener(type, soon, { capture: true, passive: true, signal });
  }
  for (const type of ['hashchange', 'popstate']) window.addEventListener(type, soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}
