import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '../driver/browsers.ts';
import { chromiumArguments } from '../driver/chromium-arguments.ts';

export const built = join(import.meta.dirname, '../../dist/chrome');

/** Chromium with this extension, or with none. */
export async function launch(extension: string | null, port: number): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: findChromium(),
    headless: true,
    viewport: { width: 1280, height: 900 },
    ignoreHTTPSErrors: true,
    args: chromiumArguments(extension, port),
  });
}

export async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).host}`;
}

/** What a page has cost so far: seconds of its main thread, bytes of its heap. */
export type Cost = { task: number; script: number; layout: number; heap: number };

/** Reads a page's costs from the browser's own counters, which content scripts are part of. */
export class CostMeter {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async open(context: BrowserContext): Promise<CostMeter> {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    return new CostMeter(page, session);
  }

  async read(): Promise<Cost> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
    return {
      task: of('TaskDuration'),
      script: of('ScriptDuration'),
      layout: of('LayoutDuration') + of('RecalcStyleDuration'),
      heap: of('JSHeapUsedSize'),
    };
  }

  /** Waits until the page's main thread has done next to nothing for a while. */
  async atRest(): Promise<void> {
    let [last, quiet] = [(await this.read()).task, 0];
    while (quiet < 4) {
      await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      const { task } = await this.read();
      quiet = task - last < 0.002 ? quiet + 1 : 0;
      last = task;
    }
  }

  /** The heap once what nobody holds is collected, in bytes. */
  async heapInUse(): Promise<number> {
    await this.session.send('HeapProfiler.collectGarbage');
    return (await this.read()).heap;
  }

  /** What the document has cost since `navigate` began it: the browser counts anew for each. */
  async costOfLoad(navigate: () => Promise<unknown>): Promise<Cost> {
    await navigate();
    await this.atRest();
    return this.read();
  }

  /** What `work` on the page and all that follows from it cost. */
  async costOf(work: () => Promise<unknown>): Promise<Cost> {
    const before = await this.read();
    await work();
    await this.atRest();
    const after = await this.read();
    return {
      task: after.task - before.task,
      script: after.script - before.script,
      layout: after.layout - before.layout,
      heap: after.heap - before.heap,
    };
  }
}
