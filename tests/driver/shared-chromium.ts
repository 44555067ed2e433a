import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import { findChromium } from './browsers.ts';
import { ChromiumDriver, startChromium } from './chromium.ts';
import { chromiumArguments, trustForCache } from './chromium-arguments.ts';
import type { Driver, DriverOptions } from './driver.ts';
import { onExtensionsPage } from './extensions-page.ts';
import { withoutDesktop } from './no-desktop.ts';
import { waitForOnboarding } from './onboarding-page.ts';

const built = join(import.meta.dirname, '../../dist/chrome');

type Launched = { port: number; profile: string; context: BrowserContext; devTools: CDPSession };

/**
 * Chromium for one test after another, each with a freshly installed extension and no site's data;
 * only scripts stay cached. A test that asks for a browser of another kind gets one of its own.
 */
export class SharedChromium {
  #launched: Launched | undefined;

  async start({ port, ...others }: DriverOptions): Promise<Driver> {
    if (Object.keys(others).length > 0) return startChromium({ port, ...others });
    if (this.#launched?.port !== port) {
      await this.close();
      this.#launched = await launch(port);
    }
    const { context, devTools } = this.#launched;
    // A popup that closes itself may have been the last tab, and its window have gone with it.
    if (context.pages().length === 0) await context.newPage();
    const started = context.waitForEvent('serviceworker');
    const { id } = await devTools.send('Extensions.loadUnpacked', { path: built });
    const driver = new ChromiumDriver(context, await started, async () => {
      const [first, ...pages] = context.pages();
      // Before the extension goes: Chromium has its pages show a new tab's.
      await first?.goto('about:blank');
      await Promise.all(pages.map((page) => page.close()));
      await devTools.send('Extensions.uninstall', { id });
      await context.clearCookies();
    });
    await waitForOnboarding(driver);
    return driver;
  }

  async close(): Promise<void> {
    const launched = this.#launched;
    this.#launched = undefined;
    await launched?.context.close();
    if (launched) await rm(launched.profile, { recursive: true, force: true });
  }
}

async function launch(port: number): Promise<Launched> {
  const profile = await mkdtemp(join(tmpdir(), 'role-courier-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    env: await withoutDesktop(),
    colorScheme: 'light',
    viewport: { width: 1280, height: 900 },
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...chromiumArguments(null, port),
      '--enable-unsafe-extension-debugging',
      await trustForCache(),
    ],
  });
  // Without developer mode Chromium would leave an unpacked extension disabled.
  await onExtensionsPage(context, 'updateProfileConfiguration', { inDeveloperMode: true });
  const devTools = await context.browser()?.newBrowserCDPSession();
  if (devTools === undefined) throw new Error('Chromium was started without DevTools.');
  return { port, profile, context, devTools };
}
