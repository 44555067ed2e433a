import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

export type ActiveTab = { id: number; url: URL };

/**
 * The web page in front. Null for the browser's own pages and others that extensions may not see:
 * `activeTab` lets the popup see the address of any web page, the side panel only that of an allowed
 * one.
 */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    const find = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      const url = active?.url === undefined ? null : new URL(active.url);
      const isWebPage = url !== null && /^https?:$/.test(url.protocol);
      const found = isWebPage && active?.id !== undefined ? { id: active.id, url } : null;
      setTab((before) => (isSame(before, found) ? before : found));
    };
    const look = () => {
      find().catch(() => undefined); // Without a page, what is said of one is left out.
    };
    look();
    const events = [browser.tabs.onActivated, browser.tabs.onUpdated];
    for (const event of events) event.addListener(look);
    return () => {
      for (const event of events) event.removeListener(look);
    };
  }, []);
  return tab;
}

function isSame(a: ActiveTab | null, b: ActiveTab | null): boolean {
  return a?.id === b?.id && a?.url.href === b?.url.href;
}
