import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findChromium } from '../driver/browsers.ts';
import { chromiumArguments } from '../driver/chromium-arguments.ts';
import { closeOnboarding } from '../driver/onboarding-page.ts';

export const built = join(import.meta.dirname, '../../dist/chrome');

/** Chromium with this extension, or with none, and one blank tab: the page after the install is closed. */
export async function launch(
  extension: string | null,
  port: number,
  args: string[] = [],
): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: findChromium(),
    headless: true,
    viewport: { width: 1280, height: 900 },
    ignoreHTTPSErrors: true,
    args: [...chromiumArguments(extension, port), ...args],
  });
  if (extension !== null) await workerOf(context);
  if (extension === built) await closeOnboarding(context);
  return context;
}

/** The extension's background. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

export async function extensionOrigin(context: BrowserContext): Promise<string> {
  return `chrome-extension://${new URL((await workerOf(context)).url()).host}`;
}
