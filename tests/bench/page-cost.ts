import type { TracedVariants, Variant, Variants } from './bench-test.ts';
import type { Cost, Holding } from './cost-meter.ts';
import { type Budget, note } from './figure.ts';
import { inSittings } from './in-turn.ts';
import { sampleOf } from './sample.ts';
import { contentScriptTime } from './traced-script.ts';

const milliseconds = 1_000;
const kibibytes = 1 / 1_024;
type Measured = Cost & Holding;

const parts: { part: keyof Measured; title: string; unit: string; scale: number }[] = [
  { part: 'script', title: 'script', unit: 'ms CPU', scale: milliseconds },
  { part: 'layout', title: 'style and layout', unit: 'ms CPU', scale: milliseconds },
  { part: 'longTasks', title: 'long tasks', unit: 'ms', scale: milliseconds },
  { part: 'heap', title: 'heap after a collection', unit: 'KiB', scale: kibibytes },
  { part: 'listeners', title: 'event listeners', unit: 'listeners', scale: 1 },
];

type PageCost = {
  name: string;
  openTracedVariants: () => Promise<TracedVariants>;
  /** Brings each page to where it is measured. */
  prepare: (variants: TracedVariants) => Promise<void>;
  costOf: (variant: Variant) => Promise<Cost>;
  budget: Budget;
  rounds?: number;
};

/**
 * Measures what a page's main thread works for and what it holds, and notes ours against each
 * baseline. The budget is that of the main thread's work, against no extension. Returns what was
 * measured, round by round.
 */
export async function notePageCost({
  name,
  openTracedVariants,
  prepare,
  costOf,
  budget,
  rounds,
}: PageCost): Promise<Record<keyof Variants, Measured[]>> {
  const measure = (variant: Variant) => async (): Promise<Measured> => ({
    ...(await costOf(variant)),
    ...(await variant.meter.holding()),
  });
  const trace = (variant: Variant) => async () => {
    const { session } = variant.meter;
    const { result, script } = await contentScriptTime(session, () => costOf(variant));
    return { task: result.task, script };
  };
  const begin = async () => {
    const opened = await openTracedVariants();
    await prepare(opened);
    const { none, empty, ours, traced } = opened;
    return {
      variants: {
        none: measure(none),
        empty: measure(empty),
        ours: measure(ours),
        traced: trace(traced),
      },
      end: () => Promise.all(Object.values(opened).map(({ context }) => context.close())),
    };
  };
  const { traced, ...measured } = await inSittings(begin, rounds);
  const sample = (variant: keyof Variants, part: keyof Measured, scale: number) =>
    sampleOf(measured[variant].map((each) => each[part] * scale));
  const against = (variant: 'none' | 'empty', part: keyof Measured, scale: number) => ({
    name: variant === 'none' ? 'no extension' : 'empty content script',
    sample: sample(variant, part, scale),
  });
  const task = sample('ours', 'task', milliseconds);
  const work = { name, unit: 'ms CPU', value: task };
  await note({ ...work, baseline: against('none', 'task', milliseconds), budget });
  await note({ ...work, baseline: against('empty', 'task', milliseconds) });
  const inTrace = (of: (each: { task: number; script: number }) => number) =>
    sampleOf(traced.map((each) => of(each) * milliseconds));
  await note({
    name: `${name}: traced, with our script’s own time`,
    unit: 'ms CPU',
    value: inTrace(({ task }) => task),
    baseline: { name: 'less that time', sample: inTrace(({ task, script }) => task - script) },
    budget,
  });
  for (const { part, title, unit, scale } of parts) {
    await note({
      name: `${name}: ${title}`,
      unit,
      value: sample('ours', part, scale),
      baseline: against('none', part, scale),
    });
  }
  return measured;
}
