import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findChromium } from './browsers.ts';
import { chromiumArguments, trustForCache } from './chromium-arguments.ts';
import { onExtensionsPage } from './extensions-page.ts';
import { onboardingPage } from './onboarding-page.ts';
import { poll } from './poll.ts';

const extension = join(import.meta.dirname, '../../dist/chrome');

export type ChromiumWithToolbar = { context: BrowserContext; worker: Worker; extensionId: string };

/**
 * Chromium with dist/chrome in which `ToolbarPopup` can press the extension's button. Only here is
 * there an `activeTab`: a popup opened as a page has none.
 */
export async function startChromiumWithToolbar(port: number): Promise<ChromiumWithToolbar> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: findChromium(),
    headless: true,
    ignoreHTTPSErrors: true,
    args: [
      ...chromiumArguments(extension, port),
      '--enable-unsafe-extension-debugging',
      await trustForCache(),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await poll(() => context.pages().some((page) => onboardingPage.test(page.url()))).toBe(true);
  return { context, worker, extensionId: new URL(worker.url()).host };
}

/** As `Driver.grantWithoutPrompt`. */
export async function grantWithoutPrompt(
  { context, extensionId }: Pick<ChromiumWithToolbar, 'context' | 'extensionId'>,
  pattern: string,
): Promise<void> {
  await onExtensionsPage(context, 'addHostPermission', extensionId, pattern);
}
