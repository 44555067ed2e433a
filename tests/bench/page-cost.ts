import type { Cost } from './bench-browser.ts';
import { type Budget, note } from './figure.ts';
import { inTurn } from './in-turn.ts';
import type { Variant, Variants } from './page-variants.ts';

const milliseconds = 1_000;

/** Measures what a page's main thread works for, and notes ours against each baseline. */
export async function notePageCost(
  name: string,
  { none, empty, ours }: Variants,
  costOf: (variant: Variant) => Promise<Cost>,
  budget: Budget,
): Promise<void> {
  const task = (variant: Variant) => async () => {
    return (await costOf(variant)).task * milliseconds;
  };
  const samples = await inTurn({ none: task(none), empty: task(empty), ours: task(ours) });
  const { none: without, empty: withEmpty, ours: value } = samples;
  await note({
    name,
    unit: 'ms',
    value,
    baseline: { name: 'no extension', sample: without },
    budget,
  });
  await note({
    name: `${name}, against an empty content script`,
    unit: 'ms',
    value,
    baseline: { name: 'empty', sample: withEmpty },
  });
}
