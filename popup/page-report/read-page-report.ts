import browser from 'webextension-polyfill';
import { words } from '../../src/texts/translate.ts';

/** The report of the tab's page. Rejects where the browser lets no extension in. */
export async function readPageReport(tabId: number): Promise<string> {
  const [top] = await browser.scripting
    .executeScript({ target: { tabId }, files: ['/content-scripts/page-report.js'] })
    .catch(() => []);
  if (typeof top?.result !== 'string') throw new Error(words('keptOut'));
  return top.result;
}
