import browser from 'webextension-polyfill';

const notReadable =
  'the browser keeps extensions out of some pages, such as its own and its add-on store';

/** The report of the tab's page. Rejects where the browser lets no extension in. */
export async function readPageReport(tabId: number): Promise<string> {
  const [top] = await browser.scripting
    .executeScript({ target: { tabId }, files: ['/content-scripts/page-report.js'] })
    .catch(() => []);
  if (typeof top?.result !== 'string') throw new Error(notReadable);
  return top.result;
}
