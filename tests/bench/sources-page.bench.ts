import { type Page, test } from '@playwright/test';
import { notePageCost } from './page-cost.ts';
import { withVariants } from './page-variants.ts';

const url = 'https://acme.iru.com/compliance/sources';

/** Scrolls through the cards and back, filters them by a word, and shows all again. */
async function useSources(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let step = 0; step < 60; step++) {
      scrollBy(0, step < 30 ? 400 : -400);
      await frame();
    }
  });
  const search = page.getByRole('searchbox').or(page.getByRole('textbox')).first();
  await search.fill('Connector 1');
  await search.fill('Connector 12');
  await search.fill('');
}

test('Iru’s Sources page with 300 cards', async () => {
  await withVariants({ iru: { extraCards: 300 } }, async (variants) => {
    for (const { meter } of Object.values(variants)) {
      await meter.page.goto(url);
      await meter.page.waitForSelector('h1');
    }
    await notePageCost(
      'Iru’s Sources page, 300 cards scrolled and filtered',
      variants,
      ({ meter }) => meter.costOf(() => useSources(meter.page)),
      { of: 'ratio', atMost: 1.05 },
    );
  });
});
