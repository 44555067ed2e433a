import { expect, type Page } from '@playwright/test';
import { allSources } from '../replicas/iru/server/sources.ts';
import { test } from './bench-test.ts';
import { notePageCost } from './page-cost.ts';

const url = 'https://acme.iru.com/compliance/sources';
const extraCards = 300;
/** The 300 and those that are always there. */
const sources = allSources(extraCards);
const category = 'Ticketing';

test.use({ replicaSettings: { iru: { extraCards } } });

/** Scrolls through the cards and back, filters them letter by letter and by category. */
async function browseSources(page: Page): Promise<void> {
  const cards = page.locator('ul.cards > li');
  await expect(cards).toHaveCount(sources.length);
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let step = 0; step < 60; step++) {
      scrollBy(0, step < 30 ? 400 : -400);
      await frame();
    }
  });
  await page.getByRole('searchbox').click();
  await page.keyboard.type('Connector 012');
  await expect(cards).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(cards).toHaveCount(sources.length);
  const choice = page.locator('.source-filter select');
  await choice.selectOption(category);
  await expect(cards).toHaveCount(sources.filter((each) => each.category === category).length);
  await choice.selectOption('All categories');
  await expect(cards).toHaveCount(sources.length);
}

test('Iru’s Sources page with 300 cards', async ({ openTracedVariants }) => {
  await notePageCost({
    name: 'Iru’s Sources page, 300 cards scrolled and filtered',
    openTracedVariants,
    prepare: async (variants) => {
      for (const { meter } of Object.values(variants)) {
        await meter.page.goto(url);
        await meter.page.waitForSelector('h1');
      }
    },
    costOf: ({ meter }) => meter.costOf(() => browseSources(meter.page)),
    budget: { of: 'ratio', atMost: 1.05 },
  });
});
