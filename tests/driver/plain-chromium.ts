import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from './browsers.ts';
import { chromiumArguments, trustForCache } from './chromium-arguments.ts';
import { withoutDesktop } from './no-desktop.ts';

type Options = {
  /** The replicas' port. */
  port: number;
  /** The browser's own blocker of pop-ups, which Playwright would turn off. */
  popupBlocker?: boolean;
};

/**
 * Chromium without the extension. Each use of a page begins with a tab and no cookies, in the one
 * window: a new window for each costs more than most tests, and has none of the scripts cached.
 */
export class PlainChromium {
  static async launch({ port, popupBlocker = false }: Options): Promise<PlainChromium> {
    const profile = await mkdtemp(join(tmpdir(), 'role-courier-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      env: await withoutDesktop(),
      ignoreHTTPSErrors: true,
      ignoreDefaultArgs: popupBlocker ? ['--disable-popup-blocking'] : [],
      args: [...chromiumArguments(null, port), await trustForCache()],
    });
    return new PlainChromium(context, profile);
  }

  private constructor(
    private readonly context: BrowserContext,
    private readonly profile: string,
  ) {}

  async withPage(use: (page: Page) => Promise<void>): Promise<void> {
    const [first] = this.context.pages();
    const page = await this.context.newPage();
    await first?.close(); // so that the test finds its own page alone
    await use(page);
    await this.context.newPage();
    for (const each of this.context.pages().slice(0, -1)) await each.close();
    await this.context.clearCookies();
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true });
  }
}
