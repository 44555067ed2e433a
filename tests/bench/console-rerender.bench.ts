import type { Page } from '@playwright/test';
import { test } from './bench-test.ts';
import { openBoundForm, openFormFilledByScript } from './bound-page.ts';
import { notePageCost } from './page-cost.ts';

/**
 * Twelve thousand nodes beside the form, a thousand rows of twelve, all drawn anew forty times: the
 * rounds together make it more than two hundred.
 */
function rerender(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const table = document.querySelector('#rows') ?? document.createElement('div');
    table.id = 'rows';
    table.setAttribute('style', 'height: 40px; overflow: hidden');
    document.body.append(table);
    while (table.childNodes.length < 1_000) {
      const row = document.createElement('div');
      row.append(...Array.from({ length: 12 }, () => document.createElement('span')));
      for (const cell of row.children) cell.append('0');
      table.append(row);
    }
    const cells = [...table.querySelectorAll('span')];
    for (let burst = 0; burst < 40; burst++) {
      // As React does where an element stays and its text changes.
      for (const cell of cells) cell.firstChild?.replaceWith(String(burst % 10));
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
}

test('the form with a setup, under constant re-render', async ({ openTracedVariants }) => {
  await notePageCost({
    name: 'Create-role form with a setup, filled; 12,000 nodes drawn anew 40 times a round',
    openTracedVariants,
    prepare: async ({ none, empty, ours, traced }) => {
      for (const { meter } of [none, empty]) await openFormFilledByScript(meter.page);
      for (const { context, meter } of [ours, traced]) await openBoundForm(context, meter.page);
    },
    costOf: ({ meter }) => meter.costOf(() => rerender(meter.page)),
    budget: { of: 'ratio', atMost: 1.05 },
  });
});
