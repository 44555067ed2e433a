import type { Page } from '@playwright/test';
import { test as base } from '../plain-world.ts';
import { byHand } from './by-hand.ts';
import type { ConsoleReplica } from './replica.ts';

/** A replica with default settings, a blank page and a hand to work it, per test. */
export const test = base.extend<{
  replica: ConsoleReplica;
  tab: Page;
  hand: ReturnType<typeof byHand>;
}>({
  replica: [
    async ({ plainWorld }, use) => {
      plainWorld.replicas.console.reset();
      await use(plainWorld.replicas.console);
    },
    { auto: true },
  ],
  tab: ({ plainWorld }, use) => plainWorld.browser.withPage(use),
  hand: async ({ tab }, use) => use(byHand(tab)),
});
