type XulBrowser = { currentURI: { spec: string } };
type XulTab = { userContextId: number; linkedBrowser: XulBrowser };
type Extension = {
  backgroundState: string;
  manifest: { host_permissions: string[] };
  views: Set<{ viewType: string; xulBrowser?: XulBrowser }>;
  wakeupBackground(): Promise<void>;
  terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
};
type Permissions = { permissions: string[]; origins: string[] };
type ChangePermissions = (
  extensionId: string,
  permissions: Permissions,
  extension: Extension,
) => Promise<unknown>;
type Modules = {
  ExtensionPermissions: { add: ChangePermissions; remove: ChangePermissions };
  NavigableManager: { getBrowserById: (id: string) => XulBrowser | null };
  AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> } | null> };
};

declare global {
  // What a function finds that runs in Firefox's own window.
  const WebExtensionPolicy: { getByID(id: string): { extension: Extension } | null };
  const ChromeUtils: { importESModule(url: string): Modules };
  const Ci: { nsIClearDataService: { CLEAR_ALL: number; CLEAR_NETWORK_CACHE: number } };
  const Services: {
    prefs: {
      setStringPref(name: string, value: string): void;
      setIntPref(name: string, value: number): void;
      setBoolPref(name: string, value: boolean): void;
    };
    locale: { availableLocales: string[]; requestedLocales: string[] };
    clearData: { deleteData(what: number, observer: { onDataDeleted(): void }): void };
    scriptSecurityManager: { getSystemPrincipal(): object };
    obs: { notifyObservers(subject: null, topic: string): void };
  };
  const gBrowser: {
    tabs: XulTab[];
    selectedTab: XulTab;
    selectedBrowser: XulBrowser;
    addTab(url: string, options: { userContextId: number; triggeringPrincipal: object }): XulTab;
    addTrustedTab(url: string): XulTab;
    removeTab(tab: XulTab, options: { skipPermitUnload: boolean }): void;
  };
}

export {};
