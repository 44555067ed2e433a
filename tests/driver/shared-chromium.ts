import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Worker } from '@playwright/test';
import { findChromium } from './browsers.ts';
import { ChromiumDriver, startChromium } from './chromium.ts';
import { chromiumArguments, popUpsLetThrough, trustForCache } from './chromium-arguments.ts';
import type { Driver, DriverOptions } from './driver.ts';
import { onExtensionsPage } from './extensions-page.ts';
import { withoutDesktop } from './no-desktop.ts';
import { closeOnboarding, waitForOnboarding } from './onboarding-page.ts';

const built = join(import.meta.dirname, '../../dist/chrome');

type Installed = { id: string; worker: Worker };
type Launched = { port: number; profile: string; context: BrowserContext; devTools: CDPSession };

/**
 * Chromium for one test after another, each with an extension as new and no site's data; only scripts
 * stay cached. To install it again takes longer than many a test, so that is done only where it must
 * be. A test that asks for a browser of another kind gets one of its own.
 */
export class SharedChromium {
  #launched: Launched | undefined;
  #installed: Installed | undefined;

  async start({ port, isJustInstalled, ...others }: DriverOptions): Promise<Driver> {
    if (Object.keys(others).length > 0) return startChromium({ port, ...others });
    if (this.#launched?.port !== port) {
      await this.close();
      this.#launched = await launch(port);
    }
    const { context, devTools } = this.#launched;
    if (isJustInstalled) await this.#uninstall(devTools);
    const isNew = this.#installed === undefined;
    this.#installed ??= await install(context, devTools);
    const driver = new ChromiumDriver(context, this.#installed.worker, async () => {
      const isAsNew = await closeTabs(context).then(() => driver.renew());
      if (!isAsNew) await this.#uninstall(devTools);
      await context.clearCookies();
    });
    if (isJustInstalled) await waitForOnboarding(driver);
    else if (isNew) await closeOnboarding(context);
    return driver;
  }

  async #uninstall(devTools: CDPSession): Promise<void> {
    const { id } = this.#installed ?? {};
    this.#installed = undefined;
    if (id) await devTools.send('Extensions.uninstall', { id });
  }

  async close(): Promise<void> {
    const launched = this.#launched;
    this.#launched = undefined;
    this.#installed = undefined;
    await launched?.context.close();
    if (launched) await rm(launched.profile, { recursive: true, force: true });
  }
}

/** But for one, which is blank then: Chromium has pages of an extension that goes show a new tab's. */
async function closeTabs(context: BrowserContext): Promise<void> {
  // A popup that closes itself may have been the last tab, and its window have gone with it.
  const [first = await context.newPage(), ...pages] = context.pages();
  await first.goto('about:blank');
  await Promise.all(pages.map((page) => page.close()));
}

async function install(context: BrowserContext, devTools: CDPSession): Promise<Installed> {
  const started = context.waitForEvent('serviceworker');
  const { id } = await devTools.send('Extensions.loadUnpacked', { path: built });
  return { id, worker: await started };
}

async function launch(port: number): Promise<Launched> {
  const profile = await mkdtemp(join(tmpdir(), 'role-courier-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    env: await withoutDesktop(),
    colorScheme: 'light',
    viewport: { width: 1280, height: 900 },
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions', popUpsLetThrough],
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
