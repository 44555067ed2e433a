import { test as base, type Page } from '@playwright/test';
import { PlainChromium } from '../../driver/plain-chromium.ts';
import { type Replicas, startReplicas } from '../server.ts';
import { byHand } from './by-hand.ts';
import type { ConsoleReplica } from './replica.ts';

interface Machine {
  replicas: Replicas;
  chrome: PlainChromium;
}

/** A replica with default settings, a fresh tab and a hand to work it, per test. */
export const test = base.extend<
  { replica: ConsoleReplica; tab: Page; hand: ReturnType<typeof byHand> },
  { machine: Machine }
>({
  machine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
    async ({}, use) => {
      const replicas = await startReplicas();
      const chrome = await PlainChromium.launch({ port: replicas.port });
      await use({ replicas, chrome });
      await chrome.close();
      await replicas.close();
    },
    { scope: 'worker' },
  ],
  replica: [
    async ({ machine }, use) => {
      machine.replicas.console.reset();
      await use(machine.replicas.console);
    },
    { auto: true },
  ],
  tab: ({ machine }, use) => machine.chrome.withPage(use),
  hand: async ({ tab }, use) => use(byHand(tab)),
});
