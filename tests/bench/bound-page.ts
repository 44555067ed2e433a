import type { BrowserContext, Page } from '@playwright/test';
import { setupAfter } from '../browser/popup-seed.ts';

/** Gives the extension a setup, and binds the page's tab to it as though the wizard had opened it. */
export async function bindPage(context: BrowserContext, page: Page): Promise<void> {
  const [worker] = context.serviceWorkers();
  const setup = setupAfter('sso');
  await worker?.evaluate(
    async ({ setup, url }) => {
      const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
      const binding = {
        setupId: setup.id,
        kind: 'aws',
        destination: null,
        arrived: true,
        leads: 0,
      };
      await chrome.storage.session.set({ bindings: { [tab?.id ?? 0]: binding } });
      await chrome.storage.local.set({ [`setup/${setup.id}`]: setup });
    },
    { setup, url: page.url() },
  );
  await page.reload();
}
