type Context = { contextType: string };
/** What the browsers have of their own. */
type Api = {
  runtime: { getContexts(filter: object): Promise<Context[]> };
  offscreen?: { closeDocument(): Promise<void> };
  sidebarAction?: { isOpen(options: object): Promise<boolean> };
};

/**
 * Runs in the background, to which it is sent as text: has the extension forget all it keeps. Answers
 * false where its panel is open, which only the person can close.
 */
export async function forgetInExtension(): Promise<boolean> {
  const { action, alarms, scripting, storage } = chrome;
  const { runtime, offscreen, sidebarAction } = chrome as unknown as Api;
  const open = (await runtime.getContexts({})).map(({ contextType }) => contextType);
  if (open.includes('SIDE_PANEL') || (await sidebarAction?.isOpen({}))) return false;
  if (open.includes('OFFSCREEN_DOCUMENT')) await offscreen?.closeDocument();
  await storage.local.clear();
  await storage.session.clear();
  await alarms.clearAll();
  await scripting.unregisterContentScripts();
  await action.setBadgeText({ text: '' });
  return true;
}
