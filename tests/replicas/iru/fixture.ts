import { type Browser, test as base, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../driver/browsers.ts';
import { hostResolverRules, startReplicas } from '../server.ts';
import type { IruReplica } from './replica.ts';

interface WorkerFixtures {
  served: { iru: IruReplica; browser: Browser };
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
      const browser = await chromium.launch({
        executablePath: findChromium(),
        args: [`--host-resolver-rules=${hostResolverRules(port)}`],
        // The pop-up blocker is part of what the replica is for.
        ignoreDefaultArgs: ['--disable-popup-blocking'],
      });
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
    const context = await served.browser.newContext({ ignoreHTTPSErrors: true });
    await use(await context.newPage());
    await context.close();
    iru.reset();
  },
});

export { expect } from '@playwright/test';

/** The snapshot that a page of the replica gives of its own state. */
export function replicaState(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate('window.__replicaState()');
}
