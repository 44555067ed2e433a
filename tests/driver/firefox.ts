import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from './browsers.ts';
import type { Driver, DriverOptions, Tab, Wishes } from './driver.ts';
import { homeWithRules } from './firefox-home.ts';
import { followLogs, logEnvironment, logPreferences } from './firefox-logs.ts';
import {
  extensionOrigin,
  fixedPreferences,
  preferencesOf,
  wishedFor,
} from './firefox-preferences.ts';
import { FirefoxTab, openUrl } from './firefox-tab.ts';
import {
  forgetEverything,
  frontUrl,
  isInstalled,
  openInContainer,
  pressShortcut,
  setLanguage,
  setPreferences,
  urlsInContainers,
} from './firefox-window.ts';
import { forgetInExtension } from './forget-in-extension.ts';
import { notKept } from './not-kept.ts';
import { waitForOnboarding } from './onboarding-page.ts';
import { pack } from './pack.ts';
import { SystemAccess } from './system-access.ts';

const built = join(import.meta.dirname, '../../dist/firefox');

/** Firefox with dist/firefox, unchanged, and the replicas at the real host names. */
export async function startFirefox(options: DriverOptions): Promise<Driver> {
  const firefox = await launchFirefox(options);
  const { access, extensionId } = firefox;
  const { extension = built } = options;
  const isKept = options.profile !== undefined;
  const isFresh = !isKept || !(await access.inBrowser(isInstalled, extensionId));
  if (!isKept) await install(firefox, extension);
  else if (isFresh) await access.install(await pack(extension));
  const driver = new FirefoxDriver(
    firefox,
    () => firefox.close(),
    isKept ? async () => access.install(await pack(extension)) : undefined,
  );
  if (isFresh) await waitForOnboarding(driver);
  return driver;
}

/**
 * Firefox for one test after another, each with an extension as new and no site's data: starting one
 * takes longer than most tests, and to install the extension again as long as some.
 */
export class SharedFirefox {
  #launched: Promise<Firefox> | undefined;
  #isInstalled = false;

  async start({ isJustInstalled = false, ...options }: DriverOptions): Promise<Driver> {
    // Firefox reads the organization's rules when it starts.
    if (options.laidDown) return startFirefox(options);
    const { port: _, ...wishes } = options;
    const isUsual = Object.keys(wishes).length === 0;
    this.#launched ??= launchFirefox(options);
    const firefox = await this.#launched;
    const { browser, access, extensionId } = firefox;
    await access.inBrowser(setPreferences, preferencesOf(options));
    const uninstall = async () => {
      if (this.#isInstalled) await browser.uninstallExtension(extensionId);
      this.#isInstalled = false;
    };
    const driver = new FirefoxDriver(firefox, async () => {
      await access.inBrowser(forgetEverything, null);
      if (!isUsual || !(await driver.renew())) await uninstall();
    });
    if (isJustInstalled || !isUsual) await uninstall();
    if (this.#isInstalled) return driver;
    await access.inBrowser(setLanguage, options.language ?? 'en-US');
    await install(firefox, options.extension ?? built);
    this.#isInstalled = true;
    await waitForOnboarding(driver);
    if (!isJustInstalled) await access.inBrowser(forgetEverything, null);
    return driver;
  }

  async close(): Promise<void> {
    await (await this.#launched)?.close();
  }
}

type Firefox = {
  browser: Browser;
  access: SystemAccess;
  extensionId: string;
  logs: () => string;
  close: () => Promise<void>;
};

/** A folder for as long as Firefox runs, a zip for good. */
async function install({ browser, access }: Firefox, extension: string): Promise<void> {
  if (extension.endsWith('.zip')) await access.install(await readFile(extension));
  else await browser.installExtension(extension);
}

async function launchFirefox(options: DriverOptions): Promise<Firefox> {
  const manifest = JSON.parse(await readFile(join(built, 'manifest.json'), 'utf8'));
  const extensionId: string = manifest.browser_specific_settings.gecko.id;
  const home = options.laidDown && (await homeWithRules(extensionId, options.laidDown));
  const environment = { ...(options.keepsLogs ? logEnvironment : {}), ...(home && { HOME: home }) };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: options.headless ?? true,
    slowMo: options.slowMo ?? 0,
    acceptInsecureCerts: true,
    networkEnabled: false,
    defaultViewport: null,
    // Since 153, pages of an extension are out of WebDriver's reach without system access.
    args: ['--remote-allow-system-access', '--width=1280', '--height=985'],
    extraPrefsFirefox: {
      ...fixedPreferences(extensionId),
      ...preferencesOf(options),
      ...(options.keepsLogs ? logPreferences : {}),
    },
    env: { ...process.env, ...environment },
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
  });
  const logs = options.keepsLogs ? followLogs(browser) : notKept;
  const access = await SystemAccess.open(browser, extensionId);
  const close = async () => {
    await browser.close();
    if (home) await rm(home, { recursive: true, force: true });
  };
  return { browser, access, extensionId, logs, close };
}

export class FirefoxDriver implements Driver {
  readonly browserName = 'firefox';
  readonly extensionOrigin = extensionOrigin;
  readonly logs: () => string;
  private readonly browser: Browser;
  private readonly access: SystemAccess;
  private readonly extensionId: string;
  #actions = 0;
  #pages: Page[] = [];
  #isChangedForGood = false;

  readonly close: () => Promise<void>;

  constructor(
    { browser, access, extensionId, logs }: Firefox,
    close: () => Promise<void>,
    /** Has the extension load anew with what its folder holds; one installed for good is a copy of it. */
    private readonly reload: () => Promise<void> = () => access.reloadExtension(),
  ) {
    this.browser = browser;
    this.access = access;
    this.extensionId = extensionId;
    this.logs = logs;
    const refresh = () => void this.#refresh();
    browser.on('targetcreated', refresh).on('targetdestroyed', refresh);
    refresh();
    this.close = async () => {
      // The browser outlives this driver where several share it.
      browser.off('targetcreated', refresh).off('targetdestroyed', refresh);
      await close();
    };
  }

  actions(): number {
    return this.#actions;
  }

  readonly count = (actions: number): void => {
    this.#actions += actions;
  };

  async open(url: string): Promise<Tab> {
    const page = await this.browser.newPage();
    await this.#refresh();
    await openUrl(page, url);
    return new FirefoxTab(page, this.count);
  }

  async tab(url: RegExp): Promise<Tab> {
    let found: Tab | undefined;
    await expect
      .poll(
        async () => {
          await this.#refresh(); // two that run at once may end in the other order
          found = this.tabs().find((tab) => url.test(tab.url()));
          return found?.url() ?? '';
        },
        { message: `a tab at ${url}`, timeout: 30_000, intervals: [50] },
      )
      .toMatch(url);
    if (found === undefined) throw new Error(`No tab is at ${url}.`);
    return found;
  }

  tabs(): Tab[] {
    return this.#pages.map((page) => new FirefoxTab(page, this.count));
  }

  frontUrl(): Promise<string> {
    return this.access.inBrowser(frontUrl, null);
  }

  /** Opens a tab in a container, whose cookies Firefox keeps apart from those of other tabs. */
  openInContainer(url: string): Promise<void> {
    return this.access.inBrowser(openInContainer, url);
  }

  urlsInContainers(): Promise<string[]> {
    return this.access.inBrowser(urlsInContainers, null);
  }

  /** Presses the key of the extension's command, as Firefox's window would hear it. */
  pressShortcut(): Promise<void> {
    return this.access.inBrowser(pressShortcut, this.extensionId);
  }

  inExtension<R, A>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return this.access.inBackground(work, argument);
  }

  killBackground(): Promise<void> {
    return this.access.killBackground();
  }

  emulate(wishes: Wishes): Promise<void> {
    return this.access.inBrowser(setPreferences, wishedFor(wishes));
  }

  reloadExtension(): Promise<void> {
    this.#isChangedForGood = true;
    return this.reload();
  }

  /** As that of Chromium's. */
  async renew(): Promise<boolean> {
    if (this.#isChangedForGood || !(await this.inExtension(forgetInExtension, null))) return false;
    await this.killBackground();
    return true;
  }

  allowHosts(areAllowed: boolean): Promise<void> {
    this.#isChangedForGood = true;
    return this.access.allowHosts(areAllowed);
  }

  // Firefox can be told to prompt for nothing, not for a host.
  grantWithoutPrompt(): Promise<void> {
    this.#isChangedForGood = true;
    return this.access.inBrowser(setPreferences, {
      'extensions.webextOptionalPermissionPrompts': false,
    });
  }

  /** Puppeteer goes on listing closed tabs of the extension, and others sometimes. */
  async #refresh(): Promise<void> {
    const [pages, tabs] = await Promise.all([this.browser.pages(), this.access.tabs()]);
    const nameOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;
    this.#pages = pages.filter((page) => tabs.has(nameOf(page)));
  }
}
