import { type BrowserContext, test } from '@playwright/test';
import { setupAfter } from '../browser/popup-seed.ts';
import { startReplicas } from '../replicas/server.ts';
import { built, extensionOrigin, launch } from './bench-browser.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { note } from './figure.ts';
import { inTurn } from './in-turn.ts';

async function keepSetups(context: BrowserContext, count: number): Promise<void> {
  const setups = Array.from({ length: count }, (_, index) => ({
    ...setupAfter('sso'),
    id: `setup-${index}`,
  }));
  await extensionOrigin(context);
  await context
    .serviceWorkers()[0]
    ?.evaluate(
      (all) =>
        chrome.storage.local.set(Object.fromEntries(all.map((each) => [`setup/${each.id}`, each]))),
      setups,
    );
}

/** In ms from the page's start to its first paint, or to when `count` setups can be worked. */
async function timeTo(
  moment: 'paint' | 'setups',
  context: BrowserContext,
  path: string,
  count: number,
): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${await extensionOrigin(context)}/${path}`);
  const painted = await page.evaluate(async () => {
    for (;;) {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      if (paint) return paint.startTime;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
  const listed =
    moment === 'paint'
      ? painted
      : await page.evaluate(async (all) => {
          while (document.querySelectorAll('article').length < all) {
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
          return performance.now();
        }, count);
  await page.close();
  return listed;
}

test('the popup, from its start to shown and to usable', async () => {
  const replicas = await startReplicas();
  const empty = await launch(await writeEmptyExtension(built), replicas.port);
  const ours = await launch(built, replicas.port);
  for (const count of [1, 50]) {
    await keepSetups(ours, count);
    const timed = await inTurn({
      blank: () => timeTo('paint', empty, 'blank.html', 0),
      paint: () => timeTo('paint', ours, 'popup/popup.html', count),
      setups: () => timeTo('setups', ours, 'popup/popup.html', count),
    });
    const baseline = { name: 'blank page', sample: timed.blank };
    const unit = 'ms';
    await note({
      name: `Popup with ${count} setups, first paint`,
      unit,
      value: timed.paint,
      baseline,
    });
    await note({ name: `Popup with ${count} setups, usable`, unit, value: timed.setups, baseline });
  }
  await empty.close();
  await ours.close();
  await replicas.close();
});
