/** As much of the extension's API as its background needs to answer a message, in memory. */
export const extensionId = 'abcdefghijklmnop';
export const extensionOrigin = `chrome-extension://${extensionId}/`;

type Stored = Record<string, unknown>;

function area() {
  let items: Stored = {};
  return {
    get: async (key: string | null) => (key === null ? { ...items } : pick(items, key)),
    set: async (more: Stored) => {
      items = { ...items, ...more };
    },
    remove: async (key: string) => {
      const { [key]: _, ...others } = items;
      items = others;
    },
    clear: async () => {
      items = {};
    },
  };
}

function pick(items: Stored, key: string): Stored {
  return Object.hasOwn(items, key) ? { [key]: items[key] } : {};
}

export const storage = { local: area(), session: area(), managed: area() };
/** Patterns of the hosts that the browser permits. */
export const permitted = new Set<string>();

/** Addresses of the tabs that were opened, in order. */
export const opened: string[] = [];

/** Tabs that are there. */
export const open = new Set<number>();

/** Tabs whose pages do not get to hear what they are told. */
export const busy = new Set<number>();

/** What tabs were told, in order. */
export const sent: { tabId: number; message: unknown }[] = [];

/** Alarms that are set, and when they are due. */
export const alarms = new Map<string, number>();

type Script = { matches: string[] };

/** Content scripts that were registered, and what all of them matched after each change. */
export const registeredScripts: { now: Script[]; history: string[][] } = { now: [], history: [] };

function register(...scripts: Script[]): void {
  registeredScripts.now = scripts;
  registeredScripts.history.push(scripts.flatMap(({ matches }) => matches));
}

/** The page without a window, of which an extension has one at a time. */
export const hiddenPage = { isOpen: false, canOpen: true };

Object.assign(globalThis, {
  chrome: {
    runtime: {
      id: extensionId,
      getURL: (path: string) => extensionOrigin + path,
      getContexts: async () => (hiddenPage.isOpen ? [{}] : []),
    },
    storage,
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => permitted.has(origin)),
      remove: async () => true,
    },
    alarms: {
      create: (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
    },
    offscreen: {
      createDocument: async () => {
        if (!hiddenPage.canOpen)
          throw new Error('Only a single offscreen document may be created.');
        hiddenPage.isOpen = true;
      },
      closeDocument: async () => {
        hiddenPage.isOpen = false;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => registeredScripts.now,
      registerContentScripts: async (added: Script[]) => {
        if (registeredScripts.now.length > 0) throw new Error('Duplicate script ID.');
        register(...added);
      },
      updateContentScripts: async (changed: Script[]) => {
        if (registeredScripts.now.length === 0) throw new Error('Script does not exist.');
        register(...changed);
      },
      unregisterContentScripts: async () => register(),
    },
    i18n: { getMessage: (key: string) => key },
    tabs: {
      query: async () => [...open].map((id) => ({ id })),
      sendMessage: async (tabId: number, message: unknown) => {
        sent.push({ tabId, message });
        if (busy.has(tabId)) await new Promise(() => undefined);
      },
      create: async ({ url }: { url: string }) => {
        opened.push(url);
        return { id: 1_000 + opened.length };
      },
      get: async (tabId: number) => {
        if (!open.has(tabId)) throw new Error('No such tab.');
        return { id: tabId };
      },
      update: async (tabId: number) => {
        if (!open.has(tabId)) throw new Error('No such tab.');
        return { id: tabId };
      },
    },
    action: { setBadgeText: async () => undefined },
  },
});
