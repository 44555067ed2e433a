import { test as base } from '@playwright/test';
import { type ReplicaServer, startServer } from '../replicas/server.ts';
import type { Driver, DriverOptions } from './driver.ts';
import { SharedFirefox } from './firefox.ts';
import { Kept } from './kept.ts';
import { SharedChromium } from './shared-chromium.ts';

type ForWorker = {
  server: ReplicaServer;
  /** Starts the project's browser; one without wishes is lent by the worker's own. */
  start: (options: DriverOptions) => Promise<Driver>;
  kept: Kept;
};

/**
 * All that a worker of browser specs keeps. Every spec goes back to this one, since Playwright starts
 * another worker, and with it another browser, for a test whose fixtures of this kind are others.
 */
export const test = base.extend<object, ForWorker>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  start: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it.
    async ({}, use, { project: { name } }) => {
      const browser = name === 'firefox' ? new SharedFirefox() : new SharedChromium();
      await use((options) => browser.start(options));
      await browser.close();
    },
    { scope: 'worker' },
  ],
  kept: [
    // Ends before browser and server, since it comes after them.
    async ({ server: _server, start: _start }, use) => {
      const kept = new Kept();
      await use(kept);
      await kept.end();
    },
    { scope: 'worker' },
  ],
});
