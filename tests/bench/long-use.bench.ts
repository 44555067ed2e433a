import type { CDPSession, Page } from '@playwright/test';
import { test, type Variants } from './bench-test.ts';
import { openBoundForm, openFormFilledByScript } from './bound-page.ts';
import type { Holding } from './cost-meter.ts';
import { note } from './figure.ts';
import { roundsOr } from './in-turn.ts';
import { sampleOf } from './sample.ts';

const segments = Math.max(2, roundsOr(8)); // two points make a line
/** One each five seconds: 75 s a segment, ten minutes in all. */
const changesASegment = 15;
const minutesASegment = (changesASegment * 5) / 60;

type Name = keyof Variants;
const names: Name[] = ['none', 'empty', 'ours'];

/**
 * Lets five seconds pass by the page's own clock, which every timer in it goes by, the extension's
 * too: the browser skips the waiting. In five steps, since messages to the background travel meanwhile.
 */
async function passFiveSeconds(page: Page, session: CDPSession): Promise<void> {
  for (let step = 0; step < 5; step++) {
    const passed = new Promise((resolve) =>
      session.once('Emulation.virtualTimeBudgetExpired', resolve),
    );
    await session.send('Emulation.setVirtualTimePolicy', {
      policy: 'pauseIfNetworkFetchesPending',
      budget: 1_000,
    });
    await passed;
    await page.evaluate(() => document.body.childElementCount);
  }
}

async function walkConsole(page: Page, session: CDPSession): Promise<void> {
  for (let change = 0; change < changesASegment; change++) {
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      change % 2 === 0 ? '#/roles' : '#/roles/create',
    );
    await passFiveSeconds(page, session);
  }
}

/** By how much it grows a minute: the slope of the straight line through the segments' ends. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const [over, under] = values.reduce(
    ([above, below], value, at) => [
      above + (at - middle) * (value - mean),
      below + (at - middle) ** 2,
    ],
    [0, 0],
  );
  return over / under / minutesASegment;
}

test('ten minutes of use, after ten others: what the page holds grows no more than without the extension', async ({
  variants,
}) => {
  const { none, empty, ours } = variants;
  for (const { meter } of [none, empty]) await openFormFilledByScript(meter.page);
  await openBoundForm(ours.context, ours.meter.page);
  const held: Record<Name, Holding[]> = { none: [], empty: [], ours: [] };
  // As long before: compiled code and the like grow for some minutes, in every variant its own.
  for (let segment = 0; segment < 2 * segments; segment++) {
    for (const name of names) {
      const { meter } = variants[name];
      await walkConsole(meter.page, meter.session);
      held[name].push(await meter.holding());
    }
  }
  const growth = (name: Name, part: keyof Holding, scale = 1) =>
    slopeOf(held[name].slice(segments).map((each) => each[part] * scale));
  for (const { part, unit, scale, atMost } of [
    { part: 'heap', unit: 'KiB a minute', scale: 1 / 1_024, atMost: 10 },
    { part: 'nodes', unit: 'nodes a minute', scale: 1, atMost: 5 },
    { part: 'listeners', unit: 'listeners a minute', scale: 1, atMost: 1 },
  ] as const) {
    const without = growth('none', part, scale);
    const shown = (name: Name) => growth(name, part, scale).toFixed(1);
    await note({
      name: `Ten minutes of use with a setup, growth of ${part} beyond that without`,
      unit,
      value: sampleOf([growth('ours', part, scale) - without]),
      budget: { of: 'value', atMost },
      detail: `ours ${shown('ours')}, empty content script ${shown('empty')}, none ${shown('none')}`,
    });
  }
});
