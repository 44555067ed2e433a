/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { exposeState } from './replica-state.ts';
import { watchClicks } from './watch-clicks.ts';

/** Starts a page of the replica: its observers first, so that they see every event. */
export function mount(content: ReactNode, { isInShadow = false } = {}): void {
  exposeState();
  watchClicks();
  const root = document.getElementById('root');
  if (root === null) throw new Error('The document has no root element.');
  createRoot(isInShadow ? root.attachShadow({ mode: 'open' }) : root).render(content);
}
