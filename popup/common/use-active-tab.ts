import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

export type ActiveTab = { id: number; url: URL };

/**
 * The web page in front when the popup was opened: `activeTab` lets the popup see its address. Null
 * for the browser's own pages and others that extensions may not see.
 */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    const find = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      if (active?.id === undefined || active.url === undefined) return;
      const url = new URL(active.url);
      if (/^https?:$/.test(url.protocol)) setTab({ id: active.id, url });
    };
    find().catch(() => undefined); // Without a page, what the popup says of one is left out.
  }, []);
  return tab;
}
