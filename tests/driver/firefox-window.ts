// Each function here runs in Firefox's own window, sent there as text: it is self-contained.
import type { Preferences } from './firefox-preferences.ts';

/** A restart finds the extension in its profile, still starting perhaps. */
export async function isInstalled(extensionId: string): Promise<boolean> {
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  return (await AddonManager.getAddonByID(extensionId)) !== null;
}

export function setPreferences(preferences: Preferences): void {
  for (const [name, value] of Object.entries(preferences)) {
    if (typeof value === 'string') Services.prefs.setStringPref(name, value);
    else if (typeof value === 'number') Services.prefs.setIntPref(name, value);
    else Services.prefs.setBoolPref(name, value);
  }
}

/** Closes every tab but a blank one, and removes all that sites have left but for cached scripts. */
export async function forgetEverything(): Promise<void> {
  const { tabs } = gBrowser;
  const old = [...tabs];
  gBrowser.selectedTab = gBrowser.addTrustedTab('about:blank');
  for (const tab of old) gBrowser.removeTab(tab, { skipPermitUnload: true });
  await new Promise<void>((resolve) => {
    const { CLEAR_ALL, CLEAR_NETWORK_CACHE } = Ci.nsIClearDataService;
    const data = (CLEAR_ALL & ~CLEAR_NETWORK_CACHE) >>> 0;
    Services.clearData.deleteData(data, { onDataDeleted: resolve });
  });
  Services.obs.notifyObservers(null, 'net:prune-all-connections');
}

/** Gives the background page, which has no tab, a name by which WebDriver finds it. */
export function nameBackground({ extensionId, name }: { extensionId: string; name: string }): void {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const browserOfTab = NavigableManager.getBrowserById.bind(NavigableManager);
  NavigableManager.getBrowserById = (id) => {
    if (id !== name) return browserOfTab(id);
    const views = [...(WebExtensionPolicy.getByID(extensionId)?.extension.views ?? [])];
    return views.find(({ viewType }) => viewType === 'background')?.xulBrowser ?? null;
  };
}

export async function wakeBackground(extensionId: string): Promise<void> {
  await WebExtensionPolicy.getByID(extensionId)?.extension.wakeupBackground();
}

/** Ends the background as its idle timeout would; returns its state then. */
export async function stopBackground(extensionId: string): Promise<string> {
  const extension = WebExtensionPolicy.getByID(extensionId)?.extension;
  await extension?.terminateBackground({ disableResetIdleForTest: true });
  return extension?.backgroundState ?? 'missing';
}

/** Has the extension load anew, as an update does. */
export async function reloadExtension(extensionId: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  await (await AddonManager.getAddonByID(extensionId))?.reload();
}

/** Gives the extension the hosts of its manifest, or takes them, as its page among the add-ons does. */
export async function allowHosts({
  extensionId,
  areAllowed,
}: {
  extensionId: string;
  areAllowed: boolean;
}): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const extension = WebExtensionPolicy.getByID(extensionId)?.extension;
  if (extension === undefined) throw new Error('The extension is not there.');
  const hosts = { permissions: [], origins: extension.manifest.host_permissions };
  if (areAllowed) await ExtensionPermissions.add(extensionId, hosts, extension);
  else await ExtensionPermissions.remove(extensionId, hosts, extension);
}

/** Opens a tab in the first of Firefox's containers, whose cookies are kept apart. */
export function openInContainer(url: string): void {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.selectedTab = gBrowser.addTab(url, { userContextId: 1, triggeringPrincipal });
}

/** The URLs of the tabs that are in a container. */
export function urlsInContainers(): string[] {
  const tabs = gBrowser.tabs.filter((tab) => tab.userContextId > 0);
  return tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec);
}

export function frontUrl(): string {
  return gBrowser.selectedBrowser.currentURI.spec;
}

/** The key itself is heard by no page: its element in the window is told of it, as by the keyboard. */
export function pressShortcut(extensionId: string): void {
  const id = `ext-keyset-id-${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}`;
  const keys = document.querySelectorAll<HTMLElement & { doCommand(): void }>(`#${id} key`);
  if (keys.length !== 1) throw new Error(`The extension has ${keys.length} keys.`);
  keys[0]?.doCommand();
}

/** Has Firefox choose this language for extensions; its own texts stay as they are. */
export function setLanguage(language: string): void {
  Services.locale.availableLocales = [...new Set([language, 'en-US'])];
  Services.locale.requestedLocales = [language];
}
