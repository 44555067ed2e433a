import { lifetime, takeOver } from './life.ts';

const key = Symbol.for('role-courier-started');
type Marked = { [key]?: true };

/**
 * Starts a content script once a document, though it may be injected twice: by the manifest, and
 * by a host that was just allowed. The signal ends it when an update has made it an orphan.
 */
export function startOnce(start: (signal: AbortSignal) => void): void {
  const marked = globalThis as Marked;
  if (marked[key]) return;
  marked[key] = true;
  takeOver();
  start(lifetime);
}
