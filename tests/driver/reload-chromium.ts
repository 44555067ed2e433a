import type { BrowserContext, Worker } from '@playwright/test';

type Extensions = {
  developerPrivate: {
    updateProfileConfiguration(changes: { inDeveloperMode: boolean }): Promise<void>;
  };
};

/**
 * Has the extension load anew, as an update does, and answers with its new worker. Without developer
 * mode Chromium would leave an unpacked extension disabled.
 */
export async function reloadInChromium(context: BrowserContext, worker: Worker): Promise<Worker> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Extensions };
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
  const next = context.waitForEvent('serviceworker');
  // The worker ends before it could answer.
  worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  return next;
}
