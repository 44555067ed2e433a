import type { Runtime, Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { RequestType } from '../messages/request.ts';
import { partitionOfConsoleHost } from '../policy/console-host.ts';
import { allowedHosts } from './wizard-hosts.ts';

export type PageKind = 'iru' | 'console' | 'popup' | 'preflight';

const allowed: Record<RequestType, readonly PageKind[]> = {
  'source-switched-on': ['iru'],
  'has-wizard-opened': ['iru'],
  'wizard-seen': ['iru'],
  'console-seen': ['console'],
  'bind-tab': ['console'],
  'open-inline-policy': ['console'],
  'load-part': ['iru', 'console'],
  advance: ['iru', 'console', 'popup'],
  'create-role': ['iru', 'popup'],
  'return-to-iru': ['console', 'popup'],
  editor: ['iru', 'console'],
  'list-setups': ['popup'],
  'show-tab': ['popup'],
  forget: ['popup'],
  'allow-wizard-host': ['popup'],
  'remove-wizard-host': ['popup'],
  'read-settings': ['popup'],
  'save-settings': ['popup'],
  'keep-credentials': ['popup'],
  'forget-credentials': ['popup'],
  'run-preflight': ['iru', 'popup'],
  'cancel-preflight': ['iru', 'popup'],
  'preflight-job': ['preflight'],
  'live-facts': ['preflight'],
};

export type Sender = { kind: PageKind; tab: (Tabs.Tab & { id: number }) | null };

/** Who sent a message; null for another extension, a frame, or a page that has no say. */
export async function identify(sender: Runtime.MessageSender): Promise<Sender | null> {
  if (sender.id !== browser.runtime.id) return null;
  const tab = sender.tab?.id === undefined ? null : { ...sender.tab, id: sender.tab.id };
  // Chromium leaves out the URL of a page that a content script opened; the tab's is its own word.
  const address = sender.url ?? tab?.url ?? '';
  const isPage = (path: string) => address.startsWith(browser.runtime.getURL(path));
  if (isPage('preflight-page/')) return { kind: 'preflight', tab: null };
  if (isPage('')) return { kind: 'popup', tab };
  if (tab === null || sender.frameId !== 0) return null;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:') return null;
  const page = { ...tab, url: url.href };
  if (partitionOfConsoleHost(url.hostname) !== null) return { kind: 'console', tab: page };
  return (await isWizardHost(url)) ? { kind: 'iru', tab: page } : null;
}

async function isWizardHost(url: URL): Promise<boolean> {
  if (/\.(iru\.com|kandji\.io)$/.test(url.hostname)) return true;
  return (await allowedHosts()).includes(url.origin);
}

export function maySend(kind: PageKind, type: RequestType): boolean {
  return allowed[type].includes(kind);
}
