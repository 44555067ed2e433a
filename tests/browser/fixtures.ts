import { test as base } from '@playwright/test';
import { startChromium } from '../driver/chromium.ts';
import type { Driver } from '../driver/driver.ts';
import { type Replicas, startReplicas } from '../replicas/server.ts';

/** A fresh browser with the extension, and fresh replicas, for each test. */
export const test = base.extend<{ replicas: Replicas; driver: Driver }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it.
  replicas: async ({}, use) => {
    const replicas = await startReplicas();
    await use(replicas);
    await replicas.close();
  },
  driver: async ({ replicas }, use) => {
    const driver = await startChromium({ port: replicas.port });
    await use(driver);
    await driver.close();
  },
});

export { expect } from '@playwright/test';
