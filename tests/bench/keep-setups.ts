import type { BrowserContext } from '@playwright/test';
import { roleCreated, setupAfter } from '../browser/popup-seed.ts';
import { workerOf } from './bench-browser.ts';

/** Has the extension hold just so many setups, every other one with a role's ARN, which is checked. */
export async function keepSetups(context: BrowserContext, count: number): Promise<void> {
  const setups = Array.from({ length: count }, (_, index) => ({
    ...setupAfter('sso', index % 2 === 0 ? [roleCreated('sso')] : []),
    id: `setup-${index}`,
  }));
  const worker = await workerOf(context);
  await worker.evaluate(async (all) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(
      Object.fromEntries(all.map((each) => [`setup/${each.id}`, each])),
    );
  }, setups);
}
