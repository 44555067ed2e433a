import type { Page } from '@playwright/test';
import { test } from './bench-test.ts';
import { openBoundForm, openFormFilledByScript } from './bound-page.ts';
import { notePageCost } from './page-cost.ts';

/** Twelve thousand nodes beside the form, all drawn anew two hundred times. */
function rerender(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const rows = document.querySelector('#rows') ?? document.createElement('div');
    rows.id = 'rows';
    rows.setAttribute('style', 'height: 40px; overflow: hidden');
    document.body.append(rows);
    while (rows.childNodes.length < 12_000) {
      const node = document.createElement('span');
      node.append('0');
      rows.append(node);
    }
    for (let burst = 0; burst < 200; burst++) {
      // As React does where an element stays and its text changes.
      for (const node of rows.children) node.firstChild?.replaceWith(String(burst % 10));
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
}

test('the form with a setup, under constant re-render', async ({ variants }) => {
  const { none, empty, ours } = variants;
  for (const { meter } of [none, empty]) await openFormFilledByScript(meter.page);
  await openBoundForm(ours.context, ours.meter.page);
  await notePageCost(
    'Create-role form with a setup, filled; 12,000 nodes drawn anew 200 times',
    variants,
    ({ meter }) => meter.costOf(() => rerender(meter.page)),
    { of: 'ratio', atMost: 1.05 },
  );
});
