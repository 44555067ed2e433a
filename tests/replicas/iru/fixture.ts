import { test as base, type Page } from '@playwright/test';
import { PlainChromium } from '../../driver/plain-chromium.ts';
import { startReplicas } from '../server.ts';
import type { IruReplica } from './replica.ts';

interface WorkerFixtures {
  served: { iru: IruReplica; browser: PlainChromium };
}

interface TestFixtures {
  /** The replica, as new for each test. */
  iru: IruReplica;
  page: Page;
}

/** Tests of the replica itself: no extension, one server and browser a worker. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a destructured argument.
    async ({}, use) => {
      const { iru, port, close } = await startReplicas();
      // The pop-up blocker is part of what the replica is for.
      const browser = await PlainChromium.launch({ port, popupBlocker: true });
      await use({ iru, browser });
      await browser.close();
      await close();
    },
    { scope: 'worker' },
  ],
  iru: async ({ served }, use) => {
    served.iru.reset();
    await use(served.iru);
  },
  page: async ({ served, iru }, use) => {
    await served.browser.withPage(use);
    iru.reset();
  },
});

export { expect } from '@playwright/test';

/** The snapshot that a page of the replica gives of its own state. */
export function replicaState(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate('window.__replicaState()');
}
