import { test as base } from '@playwright/test';
import type { Driver, DriverOptions } from '../driver/driver.ts';
import { SharedFirefox } from '../driver/firefox.ts';
import { SharedChromium } from '../driver/shared-chromium.ts';
import { iruAssumesIn } from '../replicas/aws/iru-assume-role.ts';
import { type ReplicaServer, type Replicas, startServer } from '../replicas/server.ts';

type ForTest = {
  /** What the browser of this test is started with, besides the replicas' port. */
  driverOptions: Partial<DriverOptions>;
  replicas: Replicas;
  driver: Driver;
};
type ForWorker = {
  server: ReplicaServer;
  start: (options: DriverOptions) => Promise<Driver>;
};

/** A browser with a fresh extension, and fresh replicas, for each test. */
export const test = base.extend<ForTest, ForWorker>({
  driverOptions: [{}, { option: true }],
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
  replicas: async ({ server }, use) => {
    const replicas = server.serve();
    // Iru's side of the bargain: it gets in only where the role made in the console lets it in.
    replicas.iru.settings.assumeRole = iruAssumesIn(replicas.aws);
    await use(replicas);
    await replicas.close();
  },
  driver: async ({ start, driverOptions, replicas }, use) => {
    const driver = await start({ ...driverOptions, port: replicas.port });
    await use(driver);
    await driver.close();
  },
});

export { expect } from '@playwright/test';
