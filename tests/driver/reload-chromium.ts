import type { BrowserContext, Worker } from '@playwright/test';
import { onExtensionsPage } from './extensions-page.ts';
import { poll } from './poll.ts';

/**
 * Has the extension load anew, as an update does, and answers with its new worker. Without developer
 * mode Chromium would leave an unpacked extension disabled.
 */
export async function reloadInChromium(context: BrowserContext, worker: Worker): Promise<Worker> {
  await onExtensionsPage(context, 'updateProfileConfiguration', { inDeveloperMode: true });
  const next = context.waitForEvent('serviceworker');
  // The worker ends before it could answer.
  worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await poll(async () => isKnown(await next)).toBe(true);
  return next;
}

/** A worker may run before the browser knows of it: until then, it refuses all that it asks (“No SW”). */
function isKnown(worker: Worker): Promise<boolean> {
  return worker
    .evaluate(() => chrome.runtime.getPlatformInfo())
    .then(
      () => true,
      () => false,
    );
}
