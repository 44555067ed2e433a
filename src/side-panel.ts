import { browser } from './browser.ts';

type SidePanel = { open(options: { windowId: number }): Promise<void> };
export const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };

/**
 * Opens Chromium's side panel or Firefox's sidebar. Only in a user's action, with nothing awaited
 * before: browsers refuse it otherwise.
 */
export function openSidePanel(windowId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
