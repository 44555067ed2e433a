import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { bundle } from '../replicas/bundle.ts';
import { hostResolverRules, startReplicas } from '../replicas/server.ts';
import { captureAll } from './capture/capture-all.ts';
import type { Mutation } from './mutations/mutations.ts';
import { type OddPage, oddPages } from './odd-pages.ts';
import type { FuzzOptions, FuzzRow } from './page/fuzz.ts';
import type { Tried } from './page/tried.ts';
import type { PageSnapshot } from './page-snapshot.ts';

/** An address of Iru's, for a page with none of its content security. */
const emptyPage = 'https://acme.iru.com/fuzz';

/**
 * Captures the replicas' pages and has each of them changed and filled, in a browser without the
 * extension: its own code runs in the page. `only` is part of the names of the pages to try. Odd
 * pages are tried as they are.
 */
export async function fuzzPages(
  options: FuzzOptions,
  only = '',
): Promise<{ rows: FuzzRow[]; odd: { page: OddPage; tried: Tried }[] }> {
  const replicas = await startReplicas();
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [`--host-resolver-rules=${hostResolverRules(replicas.port)}`],
  });
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    const snapshots = await captureAll(page, replicas);
    await openEmpty(page);
    const rows: FuzzRow[] = [];
    for (const snapshot of snapshots.filter(({ name }) => name.includes(only))) {
      rows.push(await fuzzPage(page, snapshot, options));
    }
    const odd = [];
    for (const each of oddPages) odd.push({ page: each, tried: await tryPage(page, each) });
    return { rows, odd };
  } finally {
    await browser.close();
    await replicas.close();
  }
}

async function openEmpty(page: Page): Promise<void> {
  const contentType = 'text/html';
  const body = '<!doctype html><title>Fuzz</title>';
  await page.route(emptyPage, (route) => route.fulfill({ contentType, body }));
  await page.goto(emptyPage);
  const { script } = await bundle(join(import.meta.dirname, 'page/fuzz.ts'));
  await page.evaluate(script);
}

type InPage = {
  fuzzPage(snapshot: PageSnapshot, options: FuzzOptions): Promise<FuzzRow>;
  tryPage(snapshot: PageSnapshot, mutations: readonly Mutation[]): Promise<Tried>;
};

function fuzzPage(page: Page, snapshot: PageSnapshot, options: FuzzOptions): Promise<FuzzRow> {
  return page.evaluate(
    ([snapshot, options]) => (window as unknown as InPage).fuzzPage(snapshot, options),
    [snapshot, options] as const,
  );
}

function tryPage(page: Page, snapshot: PageSnapshot): Promise<Tried> {
  return page.evaluate((each) => (window as unknown as InPage).tryPage(each, []), snapshot);
}
