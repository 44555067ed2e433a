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

/** By how much it grows a minute: the middle one of all slopes between two segments, as Theil and Sen have it. */
function slopeOf(values: readonly number[]): number {
  const slopes = values.flatMap((late, at) =>
    values.slice(0, at).map((early, before) => (late - early) / (at - before)),
  );
  return sampleOf(slopes).median / minutesASegment;
}

const parts = [
  { part: 'heap', unit: 'KiB a minute', scale: 1 / 1_024 },
  { part: 'nodes', unit: 'nodes a minute', scale: 1 },
  { part: 'listeners', unit: 'listeners a minute', scale: 1 },
] as const;

/** What a part may grow a minute; null: as it will. Parts that are not named are not told of. */
type Budgets = Partial<Record<keyof Holding, number | null>>;

/** Walks the console in each browser, and tells of growth beyond that without an extension, after `warmUp` segments. */
async function measureGrowth(
  variants: Variants,
  { what, warmUp, budgets }: { what: string; warmUp: number; budgets: Budgets },
): Promise<void> {
  const { none, empty, ours } = variants;
  for (const { meter } of [none, empty]) await openFormFilledByScript(meter.page);
  await openBoundForm(ours.context, ours.meter.page);
  const held: Record<Name, Holding[]> = { none: [], empty: [], ours: [] };
  for (let segment = 0; segment < warmUp + segments; segment++) {
    for (const name of names) {
      const { meter } = variants[name];
      await walkConsole(meter.page, meter.session);
      held[name].push(await meter.holding());
    }
  }
  for (const { part, unit, scale } of parts) {
    const atMost = budgets[part];
    if (atMost === undefined) continue;
    const growth = (name: Name) =>
      slopeOf(held[name].slice(warmUp).map((each) => each[part] * scale));
    const [of, without, withEmpty] = [growth('ours'), growth('none'), growth('empty')];
    await note({
      name: `Ten minutes of use with a setup, growth of ${part}${what} beyond that without`,
      unit,
      value: sampleOf([of - without]),
      ...(atMost === null ? {} : { budget: { of: 'value' as const, atMost } }),
      detail: `ours ${of.toFixed(1)}, empty content script ${withEmpty.toFixed(1)}, none ${without.toFixed(1)}`,
    });
  }
}

test.describe('without machine code', () => {
  // V8 interprets: what it compiles goes on growing for as long as functions get warm, in every page.
  test.use({ browserArguments: ['--js-flags=--jitless'] });

  test('ten minutes of use: what the page holds does not grow', async ({ openVariants }) => {
    const variants = await openVariants();
    const budgets = { heap: 2, nodes: 1, listeners: 1 };
    await measureGrowth(variants, { what: '', warmUp: 2, budgets });
  });
});

test('ten minutes of use, after ten others, with the machine code that V8 makes', async ({
  openVariants,
}) => {
  await measureGrowth(await openVariants(), {
    what: ', V8’s machine code in it,',
    warmUp: segments,
    budgets: { heap: null },
  });
});
