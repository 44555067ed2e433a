import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Worker,
} from '@playwright/test';
import { atRest } from './at-rest.ts';
import { findChromium } from './browsers.ts';
import { chromiumArguments, popUpsLetThrough, trustForCache } from './chromium-arguments.ts';
import { followLogs } from './chromium-logs.ts';
import { grantWithoutPrompt } from './chromium-with-toolbar.ts';
import type { Driver, DriverOptions, Tab, Target, Wishes } from './driver.ts';
import { onExtensionsPage } from './extensions-page.ts';
import { plain, pointAt } from './find-target.ts';
import { forgetInExtension } from './forget-in-extension.ts';
import { withoutDesktop } from './no-desktop.ts';
import { notKept } from './not-kept.ts';
import { waitForOnboarding } from './onboarding-page.ts';
import { reloadInChromium } from './reload-chromium.ts';

const built = join(import.meta.dirname, '../../dist/chrome');

/** Chromium with dist/chrome, unchanged, and the replicas at the real host names. */
export async function startChromium(options: DriverOptions): Promise<Driver> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'role-courier-')));
  const isFresh = (await readdir(profile).catch(() => [])).length === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    env: await withoutDesktop(),
    headless: options.headless ?? true,
    slowMo: options.slowMo ?? 0,
    colorScheme: options.colorScheme ?? 'light',
    viewport: { width: 1280, height: 900 },
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: [popUpsLetThrough],
    args: [...chromiumArguments(options.extension ?? built, options.port), await trustForCache()],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const logs = options.keepsLogs ? await followLogs(context) : undefined;
  const close = async () => {
    await context.close();
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true });
  };
  const driver = new ChromiumDriver(context, worker, close, logs);
  if (isFresh) await waitForOnboarding(driver);
  return driver;
}

export class ChromiumDriver implements Driver {
  readonly browserName = 'chromium';
  readonly extensionOrigin: string;
  #actions = 0;
  #wasKilled = false;
  #isBlankTabTaken = false;
  #isChangedForGood = false;

  constructor(
    private readonly context: BrowserContext,
    private worker: Worker,
    readonly close: () => Promise<void>,
    readonly logs: () => string = notKept,
  ) {
    this.extensionOrigin = new URL(worker.url()).origin.replace(
      'null',
      worker.url().split('/background')[0] ?? '',
    );
  }

  private get extensionId(): string {
    return new URL(this.extensionOrigin).host;
  }

  actions(): number {
    return this.#actions;
  }

  readonly count = (actions: number): void => {
    this.#actions += actions;
  };

  async open(url: string): Promise<Tab> {
    const page = (await this.#takeBlankTab()) ?? (await this.context.newPage());
    await page.goto(url);
    return new ChromiumTab(page, this.count);
  }

  /** The tab that the browser began with, once: another one costs half a second. */
  async #takeBlankTab(): Promise<Page | null> {
    const [first] = this.context.pages();
    if (this.#isBlankTabTaken || first?.url() !== 'about:blank') return null;
    this.#isBlankTabTaken = true;
    await first.bringToFront();
    return first;
  }

  async tab(url: RegExp): Promise<Tab> {
    const known = this.context.pages().find((page) => url.test(page.url()));
    if (known) return new ChromiumTab(known, this.count);
    const page = await Promise.any([
      this.context.waitForEvent('page', {
        predicate: (each) => reaches(each, url).then(() => true),
      }),
      ...this.context.pages().map((each) => reaches(each, url)),
    ]);
    return new ChromiumTab(page, this.count);
  }

  tabs(): Tab[] {
    return this.context.pages().map((page) => new ChromiumTab(page, this.count));
  }

  async frontUrl(): Promise<string> {
    return this.inExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.url !== undefined) return tab.url;
      // Chromium 150 does not tell even of our own page where a tab is, without a permission for it; 156 does.
      const ours = await chrome.runtime.getContexts({
        contextTypes: ['TAB'],
        tabIds: [tab?.id ?? -1],
      });
      return ours[0]?.documentUrl ?? '';
    }, null);
  }

  async inExtension<R, A>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    // What is evaluated in a stopped worker waits until something else wakes it.
    if (this.#wasKilled) {
      const scopeURL = `${this.extensionOrigin}/`;
      await this.#onWorkers((session) => session.send('ServiceWorker.startWorker', { scopeURL }));
      this.#wasKilled = false;
    }
    return this.worker.evaluate(work as never, argument as never);
  }

  async killBackground(): Promise<void> {
    await this.#onWorkers((session) => session.send('ServiceWorker.stopAllWorkers'));
    this.#wasKilled = true;
  }

  async #onWorkers(act: (session: CDPSession) => Promise<unknown>): Promise<void> {
    const page = this.context.pages()[0];
    if (page === undefined) throw new Error('No page is open to speak to the browser through.');
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await act(session);
    await session.detach();
  }

  /**
   * Has the extension forget everything and its background start anew, as though it had just been
   * installed; false where only another installation could do so.
   */
  async renew(): Promise<boolean> {
    if (this.#isChangedForGood || !(await this.inExtension(forgetInExtension, null))) return false;
    await this.killBackground();
    return this.inExtension(() => true, null);
  }

  async reloadExtension(): Promise<void> {
    this.#isChangedForGood = true;
    this.worker = await reloadInChromium(this.context, this.worker);
    this.#wasKilled = false;
  }

  grantWithoutPrompt(pattern: string): Promise<void> {
    this.#isChangedForGood = true;
    return grantWithoutPrompt({ context: this.context, extensionId: this.extensionId }, pattern);
  }

  async emulate({ colorScheme = 'light', forcedColors, reducedMotion }: Wishes): Promise<void> {
    const media = {
      colorScheme,
      forcedColors: forcedColors ? 'active' : 'none',
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    } as const;
    await Promise.all(this.context.pages().map((page) => page.emulateMedia(media)));
  }

  allowHosts(areAllowed: boolean): Promise<void> {
    this.#isChangedForGood = true;
    return onExtensionsPage(this.context, 'updateExtensionConfiguration', {
      extensionId: this.extensionId,
      hostAccess: areAllowed ? 'ON_ALL_SITES' : 'ON_CLICK',
    });
  }
}

async function reaches(page: Page, url: RegExp): Promise<Page> {
  await page.waitForURL(url);
  return page;
}

class ChromiumTab implements Tab {
  constructor(
    private readonly page: Page,
    private readonly count: (actions: number) => void,
  ) {}

  url = (): string => this.page.url();
  goto = async (url: string): Promise<void> => void (await this.page.goto(url));
  reload = async (): Promise<void> => void (await this.page.reload());
  goBack = async (): Promise<void> => void (await this.page.goBack());
  press = (key: string): Promise<void> => this.page.keyboard.press(key);
  close = (): Promise<void> => this.page.close();

  evaluate<R, A>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return this.page.evaluate(work as never, argument as never);
  }

  async click(target: Target): Promise<void> {
    const { x, y } = await atRest(() => this.page.evaluate(pointAt, plain(target)), target);
    await this.page.mouse.click(x, y);
    this.count(1);
  }

  async drag(target: Target, by: { x: number; y: number }): Promise<void> {
    const { x, y } = await atRest(() => this.page.evaluate(pointAt, plain(target)), target);
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by.x, y + by.y, { steps: 4 });
    await this.page.mouse.up();
  }

  async type(target: Target, text: string): Promise<void> {
    await this.click(target);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
    this.count(1);
  }

  async select(label: string, value: string): Promise<void> {
    const select = this.page.getByLabel(label, { exact: true });
    await select.waitFor({ state: 'attached' });
    if (!(await select.isVisible())) await this.page.getByText('Options', { exact: true }).click();
    // By keyboard: a value that a script sets makes no trusted event, and the panel ignores it.
    await select.focus();
    await this.page.keyboard.press('Home');
    const options = await select.locator('option').count();
    for (let step = 1; step < options && (await select.inputValue()) !== value; step++) {
      await this.page.keyboard.press('ArrowDown');
    }
  }

  resize = (width: number, height: number): Promise<void> =>
    this.page.setViewportSize({ width, height });

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }
}
