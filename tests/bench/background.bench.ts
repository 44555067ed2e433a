import type { BrowserContext, Page } from '@playwright/test';
import { built, extensionOrigin } from './bench-browser.ts';
import { test } from './bench-test.ts';
import { note } from './figure.ts';
import { inSittings, roundsOr } from './in-turn.ts';
import { keepSetups } from './keep-setups.ts';
import { sampleOf } from './sample.ts';

const rounds = roundsOr(42);

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

/** The answer after a kill, and the one after that. */
const firstAndWarm = (page: Page) => async () => {
  await kill(page);
  return { first: await timeToAnswer(page), warm: await timeToAnswer(page) };
};

for (const count of [1, 50]) {
  const holding = `with ${count} ${count === 1 ? 'setup' : 'setups'}`;
  test(`the background’s first answer after it was killed, and a warm one, ${holding}`, async ({
    open,
    emptyExtension,
  }) => {
    const begin = async () => {
      const empty = await open(emptyExtension);
      const ours = await open(built);
      await keepSetups(ours, count);
      const variants = {
        empty: firstAndWarm(await openPage(empty, 'popup/popup.html')),
        ours: firstAndWarm(await openPage(ours, 'popup/popup.html')),
      };
      return { variants, end: () => Promise.all([empty.close(), ours.close()]) };
    };
    const { empty, ours } = await inSittings(begin, rounds);
    await note({
      name: `Background, first answer after it was killed, ${holding}`,
      unit: 'ms',
      value: sampleOf(ours.map(({ first }) => first)),
      baseline: {
        name: 'empty background',
        sample: sampleOf(empty.map(({ first }) => first)),
      },
      ...(count === 1 ? { budget: { of: 'ratio' as const, atMost: 1.5 } } : {}),
    });
    await note({
      name: `Background, warm answer, ${holding}`,
      unit: 'ms',
      value: sampleOf(ours.map(({ warm }) => warm)),
      baseline: { name: 'empty background', sample: sampleOf(empty.map(({ warm }) => warm)) },
    });
  });
}
