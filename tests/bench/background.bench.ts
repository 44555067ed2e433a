import { type BrowserContext, type Page, test } from '@playwright/test';
import { startReplicas } from '../replicas/server.ts';
import { built, extensionOrigin, launch } from './bench-browser.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { note } from './figure.ts';
import { inTurn } from './in-turn.ts';

async function openPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await extensionOrigin(context)}/${path}`);
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

test('the background’s first answer after it was killed, and a warm one', async () => {
  const replicas = await startReplicas();
  const empty = await launch(await writeEmptyExtension(built), replicas.port);
  const ours = await launch(built, replicas.port);
  const pages = {
    empty: await openPage(empty, 'blank.html'),
    ours: await openPage(ours, 'popup/popup.html'),
  };
  const cold = (page: Page) => async () => {
    await kill(page);
    return timeToAnswer(page);
  };
  const first = await inTurn({ empty: cold(pages.empty), ours: cold(pages.ours) }, 21);
  await note({
    name: 'Background, first answer after it was killed',
    unit: 'ms',
    value: first.ours,
    baseline: { name: 'empty background', sample: first.empty },
    budget: { of: 'ratio', atMost: 1.5 },
  });
  const warm = await inTurn(
    { empty: () => timeToAnswer(pages.empty), ours: () => timeToAnswer(pages.ours) },
    21,
  );
  await note({
    name: 'Background, warm answer',
    unit: 'ms',
    value: warm.ours,
    baseline: { name: 'empty background', sample: warm.empty },
  });
  await empty.close();
  await ours.close();
  await replicas.close();
});
