import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from '../driver/browsers.ts';
import { ChromiumDriver } from '../driver/chromium.ts';
import { chromiumArguments } from '../driver/chromium-arguments.ts';
import type { Driver } from '../driver/driver.ts';
import { waitForOnboarding } from '../driver/onboarding-page.ts';

const built = join(import.meta.dirname, '../../dist/chrome');
/** What a picture shows, in CSS pixels: 1280 × 800 device pixels, as the Chrome Web Store asks for. */
const viewport = { width: 1440, height: 900 };
const deviceScaleFactor = 1280 / viewport.width;

export type PictureBrowser = {
  driver: Driver;
  /** Takes a picture of a page of the extension, as wide as given and as high as it is. */
  narrow: (path: string, width: number, file: string) => Promise<void>;
};

/** Chromium with dist/chrome, its pages in the size of the stores' pictures. */
export async function startPictureBrowser(
  port: number,
  colorScheme: 'light' | 'dark',
): Promise<PictureBrowser> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: findChromium(),
    colorScheme,
    viewport,
    deviceScaleFactor,
    ignoreHTTPSErrors: true,
    args: chromiumArguments(built, port),
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const driver = new ChromiumDriver(context, worker, () => context.close());
  await waitForOnboarding(driver);
  return { driver, narrow: (path, width, file) => narrow({ context, driver }, path, width, file) };
}

async function narrow(
  { context, driver }: { context: BrowserContext; driver: Driver },
  path: string,
  width: number,
  file: string,
): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 640 });
  await page.goto(`${driver.extensionOrigin}/${path}`);
  // Each setup comes at once, what its preflight found a moment later.
  await page.locator('[data-verdict]').first().waitFor({ state: 'attached' });
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
