import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { exposeState } from './common/replica-state.ts';
import { watchClicks } from './common/watch-clicks.ts';

/** Draws the page. */
export function start(app: ReactNode): void {
  // Before the app, so that they see every event and every call.
  exposeState();
  watchClicks();
  const root = document.getElementById('app');
  if (root === null) throw new Error('The document has no root element.');
  createRoot(root).render(app);
}
