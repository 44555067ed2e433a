import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from './browsers.ts';
import { chromiumArguments, popUpsLetThrough, trustForCache } from './chromium-arguments.ts';
import { withoutDesktop } from './no-desktop.ts';

/**
 * Chromium without the extension. Each use begins with a blank page and no cookies, in the one tab:
 * another tab, and the process that comes with it, cost as much as most tests.
 */
export class PlainChromium {
  /** On the replicas at `port`. */
  static async launch(port: number): Promise<PlainChromium> {
    const profile = await mkdtemp(join(tmpdir(), 'role-courier-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      env: await withoutDesktop(),
      ignoreHTTPSErrors: true,
      ignoreDefaultArgs: [popUpsLetThrough],
      args: [...chromiumArguments(null, port), await trustForCache()],
    });
    return new PlainChromium(context, profile);
  }

  private constructor(
    private readonly context: BrowserContext,
    private readonly profile: string,
  ) {}

  async withPage(use: (page: Page) => Promise<void>): Promise<void> {
    const page = this.context.pages()[0] ?? (await this.context.newPage());
    await use(page);
    page.removeAllListeners();
    const others = this.context.pages().filter((each) => each !== page);
    await Promise.all([...others.map((each) => each.close()), page.goto('about:blank')]);
    await this.context.clearCookies();
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true });
  }
}
