import type { Driver } from '../../driver/driver.ts';

/** What a content script of a page can have: by its address. */
export type ContentScriptWorld = {
  /** Every message and answer that has come to it since `listenIn`. */
  heard: string[];
  local: string;
  sync: string;
  /** What it gets of the memory that is the extension's own; null where the browser refuses. */
  session: string | null;
};

type Listening = { heard?: string[] };

/** Has each page's content script keep a copy of all that comes to it. */
export async function listenIn(driver: Driver): Promise<void> {
  await driver.inExtension(async () => {
    const listen = () => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      const ask = api.runtime.sendMessage.bind(api.runtime) as (sent: unknown) => Promise<unknown>;
      const { runtime } = api;
      runtime.sendMessage = (async (sent: unknown) => {
        const answer = await ask(sent);
        heard.push(JSON.stringify(answer ?? null));
        return answer;
      }) as typeof runtime.sendMessage;
      runtime.onMessage.addListener((message: unknown) => void heard.push(JSON.stringify(message)));
    };
    const url = ['https://*.iru.com/*', 'https://*.console.aws.amazon.com/*'];
    for (const { id: tabId = 0 } of await chrome.tabs.query({ url }))
      await chrome.scripting.executeScript({ target: { tabId }, func: listen });
  }, null);
}

export function contentScriptWorlds(driver: Driver): Promise<Record<string, ContentScriptWorld>> {
  return driver.inExtension(async () => {
    const look = async () => {
      const { storage } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      const read = async (area: 'local' | 'sync' | 'session') =>
        JSON.stringify(await storage[area].get(null));
      return {
        heard: (globalThis as Listening).heard ?? [],
        local: await read('local'),
        sync: await read('sync'),
        session: await read('session').catch(() => null),
      };
    };
    const url = ['https://*.iru.com/*', 'https://*.console.aws.amazon.com/*'];
    const worlds: [string, ContentScriptWorld][] = [];
    for (const tab of await chrome.tabs.query({ url })) {
      const target = { tabId: tab.id ?? 0 };
      const [top] = await chrome.scripting.executeScript({ target, func: look });
      worlds.push([tab.url ?? '', top?.result as ContentScriptWorld]);
    }
    return Object.fromEntries(worlds);
  }, null);
}
