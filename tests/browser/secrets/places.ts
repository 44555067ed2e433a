import type { Driver, Tab } from '../../driver/driver.ts';

/** The page as its scripts find it: elements in shadow roots too, what fields hold, what is stored. */
export function everythingIn(tab: Tab): Promise<string> {
  return tab.evaluate(async () => {
    const texts: string[] = [location.href, JSON.stringify({ ...localStorage, ...sessionStorage })];
    const read = (root: Document | ShadowRoot) => {
      texts.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
      for (const element of root.querySelectorAll('*')) {
        if ('value' in element) texts.push(String(element.value));
        if (element.shadowRoot) read(element.shadowRoot);
      }
    };
    read(document);
    // Where the disk is full Firefox opens neither for a page that has none yet.
    for (const name of await caches.keys().catch(() => [])) texts.push(`cache ${name}`);
    for (const { name } of await indexedDB.databases().catch(() => [])) {
      texts.push(`database ${name}`);
    }
    return texts.join('\n');
  }, null);
}

/** What the extension keeps: on disk, in the account's cloud, and in memory beside the credentials. */
export function keptByExtension(driver: Driver): Promise<Record<string, string>> {
  return driver.inExtension(async () => {
    const { credentials: _, ...session } = await chrome.storage.session.get(null);
    return {
      'storage.local': JSON.stringify(await chrome.storage.local.get(null)),
      'storage.sync': JSON.stringify(await chrome.storage.sync.get(null)),
      'storage.session, but for its own key': JSON.stringify(session),
    };
  }, null);
}

/** What is kept under the credentials' own key; '' when nothing is. */
export function keptCredentials(driver: Driver | Tab): Promise<string> {
  const read = async () => {
    const { credentials = '' } = await chrome.storage.session.get('credentials');
    return JSON.stringify(credentials);
  };
  return 'inExtension' in driver ? driver.inExtension(read, null) : driver.evaluate(read, null);
}

/** What the page report tells of each page of the errand. */
export function pageReports(driver: Driver): Promise<string> {
  return driver.inExtension(async () => {
    const reports: string[] = [];
    const url = ['https://*.iru.com/*', 'https://*.console.aws.amazon.com/*'];
    for (const { id: tabId = 0 } of await chrome.tabs.query({ url })) {
      const files = ['/content-scripts/page-report.js'];
      const [top] = await chrome.scripting.executeScript({ target: { tabId }, files });
      reports.push(String(top?.result));
    }
    return reports.join('\n');
  }, null);
}
