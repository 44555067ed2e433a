import type { Runtime, Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { PageKind } from '../messages/request.ts';
import { partitionOfConsoleHost } from '../policy/console-host.ts';
import { isIruHost } from '../policy/iru-host.ts';
import { allowedHosts } from './wizard-hosts.ts';

export type Sender = { kind: PageKind; tab: (Tabs.Tab & { id: number }) | null };

/** Who sent a message; null for another extension, a frame, or a page that has no say. */
export async function identify(sender: Runtime.MessageSender): Promise<Sender | null> {
  if (sender.id !== browser.runtime.id) return null;
  const tab = sender.tab?.id === undefined ? null : { ...sender.tab, id: sender.tab.id };
  // Chromium leaves out the URL of a page that a content script opened; the tab's is the browser's word too.
  const address = sender.url ?? tab?.url ?? '';
  const isPage = (path: string) => address.startsWith(browser.runtime.getURL(path));
  if (isPage('preflight-page/')) return { kind: 'preflight', tab: null };
  if (isPage('')) return { kind: 'popup', tab };
  if (tab === null || sender.frameId !== 0) return null;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:') return null;
  const page = { ...tab, url: shownIn(tab, url) };
  if (partitionOfConsoleHost(url.hostname) !== null) return { kind: 'console', tab: page };
  const isWizard = isIruHost(url.hostname) || (await allowedHosts()).includes(url.origin);
  return isWizard ? { kind: 'iru', tab: page } : null;
}

/** Chromium names the address that a document was loaded from: a route of the page has moved on since. */
function shownIn({ url = '' }: Tabs.Tab, { href, origin }: URL): string {
  return URL.canParse(url) && new URL(url).origin === origin ? url : href;
}
