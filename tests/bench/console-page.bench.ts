import type { Page } from '@playwright/test';
import { built } from './bench-browser.ts';
import { test } from './bench-test.ts';
import { createRoleForm, iamConsole } from './bound-page.ts';
import { CostMeter } from './cost-meter.ts';
import { countObservers } from './count-observers.ts';
import { note } from './figure.ts';
import { roundsOr } from './in-turn.ts';
import { notePageCost } from './page-cost.ts';
import { sampleOf } from './sample.ts';

const list = `${iamConsole}#/roles`;
const pages = { 'the list of roles': list, 'the create-role form': createRoleForm };
const budget = { of: 'ratio', atMost: 1.02 } as const;
/** One page load is cheap and its noise large: only many rounds tell two per cent. */
const rounds = roundsOr(15);

const shown = (page: Page) => page.waitForSelector('h1');

for (const [title, url] of Object.entries(pages)) {
  test(`the console without a setup: ${title}`, async ({ openTracedVariants }) => {
    const measured = await notePageCost({
      name: `Console without a setup, ${title} loaded`,
      openTracedVariants,
      prepare: async (variants) => {
        for (const { meter } of Object.values(variants)) await meter.page.goto(url);
      },
      costOf: ({ meter }) =>
        meter.costOfLoad(async () => {
          await meter.page.reload();
          await shown(meter.page);
        }),
      budget,
      rounds,
    });
    await note({
      name: `Console without a setup, ${title}: event listeners of ours`,
      unit: 'listeners',
      value: sampleOf(
        measured.ours.map(({ listeners }, at) => listeners - (measured.none[at]?.listeners ?? 0)),
      ),
      detail: 'none of them to what the page does: an update, the end, the page back in sight',
    });
  });

  test(`the console without a setup, ${title}: mutation observers`, async ({ open }) => {
    const meter = await CostMeter.open(await open(built));
    await meter.page.goto(url);
    const observers = await countObservers(meter.page, meter.session, () => meter.atRest());
    await note({
      name: `Console without a setup, ${title}: mutation observers of ours`,
      unit: 'observers',
      value: sampleOf([observers]),
      budget: { of: 'value', atMost: 0 },
    });
  });
}

/** Ten changes between two pages of IAM, as a click on a link makes them. */
async function changeRoutes(page: Page): Promise<void> {
  for (let change = 0; change < 10; change++) {
    const isForm = change % 2 === 0;
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      isForm ? '#/roles/create' : '#/roles',
    );
    const control = page.locator(isForm ? 'input[value="CUSTOM_TRUST_POLICY"]' : 'table');
    await control.first().waitFor({ state: 'attached' });
  }
}

async function typeInSearch(page: Page): Promise<void> {
  await page.getByRole('searchbox').or(page.locator('main input')).first().click();
  await page.keyboard.type('iru-compliance-read-only-role');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
}

for (const [title, work] of Object.entries({
  'ten changes of the route in the page': changeRoutes,
  'typing in a field': typeInSearch,
})) {
  test(`the console without a setup: ${title}`, async ({ openTracedVariants }) => {
    await notePageCost({
      name: `Console without a setup, ${title}`,
      openTracedVariants,
      prepare: async (variants) => {
        for (const { meter } of Object.values(variants)) {
          await meter.page.goto(list);
          await shown(meter.page);
          await meter.atRest();
        }
      },
      costOf: ({ meter }) => meter.costOf(() => work(meter.page)),
      budget,
    });
  });
}
