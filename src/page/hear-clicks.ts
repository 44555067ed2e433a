import type { Root } from './roots.ts';

/**
 * Hears the clicks in each document that it is told of, before the page does, until `signal` ends it.
 * Those in an open shadow root are among its document's, with their own target in `composedPath()`.
 */
export function hearClicks(
  hear: (event: MouseEvent) => void,
  signal: AbortSignal,
): (roots: readonly Root[]) => void {
  return (roots) => {
    for (const root of roots) {
      // The same listener of the same document is registered once.
      if ('body' in root) root.addEventListener('click', hear, { capture: true, signal });
    }
  };
}
