import { isSidePanel } from './is-side-panel.ts';

/** Out of the way once its work is elsewhere; the side panel stays. */
export function closePopup(): void {
  if (!isSidePanel) window.close();
}
