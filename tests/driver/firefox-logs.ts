import type { Browser } from 'puppeteer-core';
import { notKept } from './not-kept.ts';

/** Has Firefox write to its standard error what any page or background logs, and the errors in them. */
export const logEnvironment = { MOZ_LOG: 'Dump:5' };
export const logPreferences = {
  'devtools.console.stdout.content': true,
  'browser.dom.window.dump.enabled': true,
};

/** What the browser has logged so far. */
export function followLogs(browser: Browser): () => string {
  const output = browser.process()?.stderr;
  if (!output) return notKept;
  let logged = '';
  output.on('data', (chunk: Buffer) => {
    logged += chunk.toString();
  });
  return () => logged;
}
