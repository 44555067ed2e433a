import { browser } from '../browser.ts';

/**
 * Makes the page's next `window.open` that comes back empty-handed tell the content script of it,
 * with an event in the page. Only the page's own world sees what the pop-up blocker does to it.
 */
export async function watchWindowOpen(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    world: 'MAIN',
    func: inPage as (...args: unknown[]) => unknown,
  });
}

/** Runs in the page: self-contained. Gives `window.open` back after the first call, or a minute. */
function inPage(): void {
  const original = window.open;
  const watched: typeof window.open = (url, ...others) => {
    restore();
    const opened = original.call(window, url, ...others);
    if (opened === null) {
      const detail = String(new URL(url ?? '', location.href));
      document.dispatchEvent(new CustomEvent('role-courier-nothing-opened', { detail }));
    }
    return opened;
  };
  const restore = () => {
    if (window.open === watched) window.open = original;
  };
  window.open = watched;
  setTimeout(restore, 60_000);
}
