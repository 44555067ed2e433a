import { isExtensionAlive, orphaned } from './extension-alive.ts';

const newerStarted = 'role-courier-started';
const life = new AbortController();

/** Ends with this content script. */
export const lifetime: AbortSignal = life.signal;

/** Whether this content script may go on; what hangs on `lifetime` ends as soon as it may not. */
export function checkLife(): boolean {
  if (!lifetime.aborted && !isExtensionAlive()) life.abort(orphaned);
  return !lifetime.aborted;
}

/**
 * Takes the page over from an orphan that an update left in it, with its panel: in Chromium it still
 * runs, in Firefox only its panel is left. A page cannot end this script so, while it is no orphan.
 */
export function takeOver(): void {
  document.dispatchEvent(new Event(newerStarted));
  for (const left of document.querySelectorAll('role-courier')) left.remove();
  const giveWay = () => {
    if (!isExtensionAlive()) life.abort();
  };
  document.addEventListener(newerStarted, giveWay, { signal: lifetime });
  document.addEventListener('visibilitychange', checkLife, { signal: lifetime });
}
