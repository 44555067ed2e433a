import type { BrowserContext, Page } from '@playwright/test';
import { built, extensionOrigin } from './bench-browser.ts';
import { test } from './bench-test.ts';
import { note } from './figure.ts';
import { inTurn, roundsOr } from './in-turn.ts';
import { keepSetups } from './keep-setups.ts';
import { sampleOf } from './sample.ts';

const rounds = roundsOr(41);

async function openPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await extensionOrigin(context)}/${path}`);
  await page.bringToFront();
  return page;
}

async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** In ms, as the page sees it. */
function timeToAnswer(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now();
    await chrome.runtime.sendMessage({ type: 'list-setups' });
    return performance.now() - start;
  });
}

for (const count of [1, 50]) {
  const holding = `with ${count} ${count === 1 ? 'setup' : 'setups'}`;
  test(`the background’s first answer after it was killed, and a warm one, ${holding}`, async ({
    open,
    emptyExtension,
  }) => {
    const contexts = { empty: await open(emptyExtension), ours: await open(built) };
    await keepSetups(contexts.ours, count);
    const pages = {
      empty: await openPage(contexts.empty, 'popup/popup.html'),
      ours: await openPage(contexts.ours, 'popup/popup.html'),
    };
    const cold = (page: Page) => async () => {
      await kill(page);
      return timeToAnswer(page);
    };
    const first = await inTurn({ empty: cold(pages.empty), ours: cold(pages.ours) }, rounds);
    await note({
      name: `Background, first answer after it was killed, ${holding}`,
      unit: 'ms',
      value: sampleOf(first.ours),
      baseline: { name: 'empty background', sample: sampleOf(first.empty) },
      ...(count === 1 ? { budget: { of: 'ratio' as const, atMost: 1.5 } } : {}),
    });
    const warm = await inTurn(
      { empty: () => timeToAnswer(pages.empty), ours: () => timeToAnswer(pages.ours) },
      rounds,
    );
    await note({
      name: `Background, warm answer, ${holding}`,
      unit: 'ms',
      value: sampleOf(warm.ours),
      baseline: { name: 'empty background', sample: sampleOf(warm.empty) },
    });
  });
}
