import type { CDPSession } from '@playwright/test';
import * as z from 'zod/mini';

/** One piece of a main thread's work, as Chromium traces it: microseconds. */
const timedEvent = z.object({
  name: z.enum(['EvaluateScript', 'FunctionCall']),
  tid: z.number(),
  ts: z.number(),
  dur: z.number(),
  /** CPU time of the thread. */
  tdur: z.number(),
  args: z.object({ data: z.object({ url: z.string() }) }),
});
type TimedEvent = z.infer<typeof timedEvent>;

const isContentScript = /^chrome-extension:\/\/[^/]+\/content-scripts\//;

/**
 * What `work` returns, and the CPU seconds that content scripts ran for meanwhile, by Chromium's own
 * trace: their first run, with its compilation, and every call into them. What the browser does for them besides (a world of
 * their own, what it keeps of changes that they asked for) is not in it.
 */
export async function contentScriptTime<Result>(
  session: CDPSession,
  work: () => Promise<Result>,
): Promise<{ result: Result; script: number }> {
  const events: unknown[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...value);
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  const result = await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return { result, script: timeIn(events) / 1_000_000 };
}

/** A call inside another of ours is part of it, and does not count again. */
function timeIn(events: readonly unknown[]): number {
  const ours = events
    .flatMap((event) => timedEvent.safeParse(event).data ?? [])
    .filter(({ args }) => isContentScript.test(args.data.url))
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const ends = new Map<number, number>();
  const isOutermost = ({ tid, ts, dur }: TimedEvent) => {
    if (ts < (ends.get(tid) ?? 0)) return false;
    ends.set(tid, ts + dur);
    return true;
  };
  return ours.filter(isOutermost).reduce((sum, { tdur }) => sum + tdur, 0);
}
