import { test as base } from '@playwright/test';
import type { Driver, DriverOptions } from '../driver/driver.ts';
import { SharedFirefox } from '../driver/firefox.ts';
import { startDriver } from '../driver/start-driver.ts';
import { iruAssumesIn } from '../replicas/aws/iru-assume-role.ts';
import { type Replicas, startReplicas } from '../replicas/server.ts';

type ForTest = {
  /** What the browser of this test is started with, besides the replicas' port. */
  driverOptions: Partial<DriverOptions>;
  replicas: Replicas;
  driver: Driver;
};
type ForWorker = { start: (options: DriverOptions) => Promise<Driver> };

/** A browser with a fresh extension, and fresh replicas, for each test. */
export const test = base.extend<ForTest, ForWorker>({
  driverOptions: [{}, { option: true }],
  start: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it.
    async ({}, use, { project: { name } }) => {
      const firefox = new SharedFirefox();
      await use((options) =>
        name === 'firefox' ? firefox.start(options) : startDriver(name, options),
      );
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it.
  replicas: async ({}, use) => {
    const replicas = await startReplicas();
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
