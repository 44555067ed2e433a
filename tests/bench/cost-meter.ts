import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** What a page has cost so far: CPU seconds of its main thread, long tasks. */
export type Cost = {
  task: number;
  script: number;
  layout: number;
  /** Seconds by the clock in tasks of 50 ms and more, as the browser tells them to the page. */
  longTasks: number;
};

/** What a page holds: bytes of heap, counts. */
export type Holding = { heap: number; nodes: number; listeners: number };

type Told = { __longTasks?: number };

/** Reads a page's costs from the browser's own counters, which content scripts are part of. */
export class CostMeter {
  private constructor(
    readonly page: Page,
    readonly session: CDPSession,
  ) {}

  static async open(context: BrowserContext): Promise<CostMeter> {
    const page = await context.newPage();
    await page.bringToFront();
    const session = await context.newCDPSession(page);
    // CPU time of the thread, not time by the clock: what else the machine does is not counted.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(countLongTasks);
    return new CostMeter(page, session);
  }

  async read(): Promise<Cost> {
    const of = await this.#metrics();
    const longTasks = await this.page.evaluate(() => (window as unknown as Told).__longTasks ?? 0);
    return {
      task: of('TaskDuration'),
      script: of('ScriptDuration'),
      layout: of('LayoutDuration') + of('RecalcStyleDuration'),
      longTasks: longTasks / 1_000,
    };
  }

  /** What the page holds once what nobody holds is collected. */
  async holding(): Promise<Holding> {
    // What the first collection frees may have held more.
    for (let time = 0; time < 2; time++) await this.session.send('HeapProfiler.collectGarbage');
    const of = await this.#metrics();
    return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  }

  /**
   * Waits until the page's main thread has done next to nothing for a while; two seconds at the most,
   * since a page may never rest.
   */
  async atRest(): Promise<void> {
    const task = async () => (await this.#metrics())('TaskDuration');
    let [last, quiet] = [await task(), 0];
    for (let look = 0; look < 40 && quiet < 4; look++) {
      await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      const now = await task();
      quiet = now - last < 0.002 ? quiet + 1 : 0;
      last = now;
    }
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
      longTasks: after.longTasks - before.longTasks,
    };
  }

  async #metrics(): Promise<(name: string) => number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return (name) => metrics.find((each) => each.name === name)?.value ?? 0;
  }
}

/** Runs in each document before its own scripts. */
function countLongTasks(): void {
  const told = window as unknown as Told;
  told.__longTasks = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      told.__longTasks = (told.__longTasks ?? 0) + duration;
    }
  }).observe({ type: 'longtask', buffered: true });
}
