/** In ms since the page's navigation began. */
export type PopupStamps = { usable?: number };
export type StampedPopup = { __popup: PopupStamps };

/**
 * Runs in each document before its own scripts: stamps when so many setups stand there and what a
 * click on them does has been painted too. Self-contained.
 */
export function stampPopup(count: number): void {
  const stamps: PopupStamps = {};
  (window as unknown as StampedPopup).__popup = stamps;
  const look = () => {
    if (stamps.usable !== undefined || document.querySelectorAll('article').length < count) return;
    observer.disconnect();
    // The frame with them, and its end.
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        stamps.usable = performance.now();
      };
      channel.port2.postMessage(null);
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true });
}

/** Runs in a page that is shown: the first paint, in ms since its navigation began, and that in ms since the epoch. */
export async function firstPaint(): Promise<{ painted: number; began: number }> {
  const painted = await new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error('Nothing was painted.')), 20_000);
    new PerformanceObserver((list) => {
      const paint = list.getEntries().find(({ name }) => name === 'first-contentful-paint');
      if (paint) resolve(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  return { painted, began: performance.timeOrigin };
}
