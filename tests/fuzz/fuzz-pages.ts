import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../driver/browsers.ts';
import { bundle } from '../replicas/bundle.ts';
import { hostResolverRules, startReplicas } from '../replicas/server.ts';
import { captureAll } from './capture/capture-all.ts';
import type { FuzzOptions, FuzzRow } from './fuzz-row.ts';
import type { Mutation } from './mutations/mutations.ts';
import type { Tried } from './page/tried.ts';
import type { PageSnapshot } from './page-snapshot.ts';

/** An address of Iru's, for a page with none of its content security. */
const emptyPage = 'https://acme.iru.com/fuzz';

/** The replicas' pages, and a browser to change and fill them in. */
export type Fuzzer = {
  snapshots: PageSnapshot[];
  /** `sin` names what a broken filler does there. */
  fuzzPage(page: PageSnapshot, options: FuzzOptions, sin?: string): Promise<FuzzRow>;
  tryPage(page: PageSnapshot, sin?: string): Promise<Tried>;
  close(): Promise<void>;
};

/**
 * Captures the replicas' pages, and opens a browser without the extension: its own code runs in the
 * page. The long run has more pages.
 */
export async function startFuzzer(isLong: boolean): Promise<Fuzzer> {
  const replicas = await startReplicas();
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [`--host-resolver-rules=${hostResolverRules(replicas.port)}`],
  });
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  const snapshots = await captureAll(page, replicas, isLong);
  await openEmpty(page);
  return {
    snapshots,
    fuzzPage: (...given) => inPage(page, 'fuzzPage', given),
    tryPage: (snapshot, sin) => inPage(page, 'tryPage', [snapshot, [], sin]),
    async close() {
      await browser.close();
      await replicas.close();
    },
  };
}

async function openEmpty(page: Page): Promise<void> {
  const contentType = 'text/html';
  const body = '<!doctype html><title>Fuzz</title>';
  await page.route(emptyPage, (route) => route.fulfill({ contentType, body }));
  await page.goto(emptyPage);
  const { script } = await bundle(join(import.meta.dirname, 'page/fuzz.ts'));
  await page.evaluate(script);
}

/** What the script in the page has put there. */
type InPage = {
  fuzzPage(page: PageSnapshot, options: FuzzOptions, sin?: string): Promise<FuzzRow>;
  tryPage(page: PageSnapshot, mutations: readonly Mutation[], sin?: string): Promise<Tried>;
};

function inPage<Name extends keyof InPage>(
  page: Page,
  name: Name,
  given: Parameters<InPage[Name]>,
): ReturnType<InPage[Name]> {
  const call = ([name, given]: readonly [Name, Parameters<InPage[Name]>]) => {
    const functions = window as unknown as Record<Name, (...given: unknown[]) => unknown>;
    return functions[name](...given);
  };
  return page.evaluate(call as never, [name, given]) as ReturnType<InPage[Name]>;
}
