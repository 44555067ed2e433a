import { type Browser, test as base, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../driver/browsers.ts';
import { hostResolverRules, type Replicas, startReplicas } from '../server.ts';
import { byHand } from './by-hand.ts';
import type { ConsoleReplica } from './replica.ts';

interface Machine {
  replicas: Replicas;
  chrome: Browser;
}

/** A replica with default settings, a fresh browser context and a hand to work it, per test. */
export const test = base.extend<
  { replica: ConsoleReplica; tab: Page; hand: ReturnType<typeof byHand> },
  { machine: Machine }
>({
  machine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
    async ({}, use) => {
      const replicas = await startReplicas();
      const chrome = await chromium.launch({
        executablePath: findChromium(),
        args: [
          '--no-sandbox',
          '--ignore-certificate-errors',
          `--host-resolver-rules=${hostResolverRules(replicas.port)}`,
        ],
      });
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
  tab: async ({ machine }, use) => {
    const context = await machine.chrome.newContext();
    await use(await context.newPage());
    await context.close();
  },
  hand: async ({ tab }, use) => use(byHand(tab)),
});
