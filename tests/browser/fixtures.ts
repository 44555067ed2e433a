import type { Driver, DriverOptions } from '../driver/driver.ts';
import { test as base } from '../driver/worker-test.ts';
import { iruAssumesIn } from '../replicas/aws/iru-assume-role.ts';
import type { Replicas } from '../replicas/server.ts';

export type Shared = { driver: Driver; replicas: Replicas };

type Fixtures = Shared & {
  /** What the browser of this test is started with, besides the replicas' port. */
  driverOptions: Partial<DriverOptions>;
  /** One extension for all tests of a file that ask for it: each lays down what it begins with. */
  shared: Shared;
};

/** A browser with an extension as new, and new replicas, for each test. */
export const test = base.extend<Fixtures>({
  driverOptions: [{}, { option: true }],
  replicas: async ({ server, kept }, use) => {
    await kept.end();
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
  shared: async ({ kept, server, start }, use, { file }) => {
    await use(
      await kept.get(file, async () => {
        const replicas = server.serve();
        const driver = await start({ port: replicas.port });
        const close = async () => {
          await driver.close();
          await replicas.close();
        };
        return { driver, replicas, close };
      }),
    );
  },
});

export { expect } from '@playwright/test';
