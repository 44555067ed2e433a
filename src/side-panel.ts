import { browser } from './browser.ts';

type SidePanel = { open(options: { windowId: number }): Promise<void> };
// Looked up in use: each part of the API takes the browser a while to make.
const api = browser as unknown as { sidePanel?: SidePanel };

/** Firefox has a sidebar, of an API of its own. */
export const isFirefox = (): boolean => api.sidePanel === undefined;

/**
 * Opens Chromium's side panel or Firefox's sidebar. Only in a user's action, with nothing awaited
 * before: browsers refuse it otherwise.
 */
export function openSidePanel(windowId: number): Promise<void> {
  return api.sidePanel?.open({ windowId }) ?? browser.sidebarAction.open();
}
