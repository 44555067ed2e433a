import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findChromium } from '../driver/browsers.ts';
import { chromiumArguments } from '../driver/chromium-arguments.ts';
import { onboardingPage } from '../driver/onboarding-page.ts';
import { poll } from '../driver/poll.ts';

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

async function closeOnboarding(context: BrowserContext): Promise<void> {
  const opened = () => context.pages().find((page) => onboardingPage.test(page.url()));
  await poll(() => opened() !== undefined).toBe(true);
  // Closed while it asks for its first text, it would leave Chromium's process without any texts.
  await opened()?.locator('h1', { hasText: /\w/ }).waitFor();
  await opened()?.close();
}

/** The extension's background. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

export async function extensionOrigin(context: BrowserContext): Promise<string> {
  return `chrome-extension://${new URL((await workerOf(context)).url()).host}`;
}
