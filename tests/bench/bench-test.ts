import { rm } from 'node:fs/promises';
import { type BrowserContext, test as base } from '@playwright/test';
import { startChromium } from '../driver/chromium.ts';
import type { Driver } from '../driver/driver.ts';
import { iruAssumesIn } from '../replicas/aws/iru-assume-role.ts';
import {
  type ReplicaServer,
  type ReplicaSettings,
  type Replicas,
  startServer,
} from '../replicas/server.ts';
import { built, launch } from './bench-browser.ts';
import { CostMeter } from './cost-meter.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { CallRecorder } from './recorded-calls.ts';

export type Variant = { context: BrowserContext; meter: CostMeter };
export type Variants = Record<'none' | 'empty' | 'ours', Variant>;
export type TracedVariants = Variants & { traced: Variant };

type Fixtures = {
  replicaSettings: ReplicaSettings;
  /** With which the browsers are started, besides what is the same for all benches. */
  browserArguments: string[];
  /** What AWS's replica was asked. */
  recorder: CallRecorder;
  server: ReplicaServer;
  replicas: Replicas;
  /** The folder of an extension that does nothing. */
  emptyExtension: string;
  /** Starts a browser that ends with the bench, if not before. */
  open: (extension: string | null, args?: string[]) => Promise<BrowserContext>;
  /** Opens three browsers on the same replicas: no extension, an empty one, and Role Courier. */
  openVariants: () => Promise<Variants>;
  /** The same three, and one more with Role Courier, to be traced. */
  openTracedVariants: () => Promise<TracedVariants>;
  /** A browser with Role Courier, driven as in the browser specs. */
  driver: Driver;
};

/** Whatever becomes of a bench: its browsers, replicas and folders end with it. */
export const test = base.extend<Fixtures>({
  replicaSettings: [{}, { option: true }],
  browserArguments: [[], { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it.
  recorder: async ({}, use) => use(new CallRecorder()),
  server: async ({ recorder }, use) => {
    const server = await startServer(recorder.witness);
    await use(server);
    await server.close();
  },
  replicas: async ({ server, replicaSettings }, use) => {
    const replicas = server.serve(replicaSettings);
    replicas.iru.settings.assumeRole = iruAssumesIn(replicas.aws);
    await use(replicas);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it.
  emptyExtension: async ({}, use) => {
    const folder = await writeEmptyExtension(built);
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  open: async ({ replicas, browserArguments }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (extension, args = []) => {
      const context = await launch(extension, replicas.port, [...browserArguments, ...args]);
      opened.push(context);
      return context;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
  openVariants: async ({ open, emptyExtension }, use) => {
    await use(async () => ({
      none: await measured(open(null)),
      empty: await measured(open(emptyExtension)),
      ours: await measured(open(built)),
    }));
  },
  openTracedVariants: async ({ open, openVariants }, use) => {
    await use(async () => ({ ...(await openVariants()), traced: await measured(open(built)) }));
  },
  driver: async ({ replicas }, use) => {
    const driver = await startChromium({ port: replicas.port });
    await use(driver);
    await driver.close();
  },
});

async function measured(opening: Promise<BrowserContext>): Promise<Variant> {
  const context = await opening;
  return { context, meter: await CostMeter.open(context) };
}
