import { currentRun, inTurn, removeRun } from './current-run.ts';
import { liveFactsOf, putLastFacts, removeLiveFacts } from './live-facts-store.ts';
import { closePreflightPage, isPreflightPageOpen } from './preflight-page.ts';

export function cancelPreflight(setupId: string): Promise<null> {
  return inTurn(() => endRunOf(setupId));
}

/** Of a setup that is no more. Its pages are not told: they would begin it anew. */
export function forgetPreflight(setupId: string): Promise<null> {
  return inTurn(async () => {
    await removeLiveFacts(setupId);
    return endRunOf(setupId);
  });
}

async function endRunOf(setupId: string): Promise<null> {
  if ((await currentRun())?.setupId === setupId) await endInTurn();
  return null;
}

/**
 * Ends a run whose hidden page is gone: it went with Firefox's background, or failed. Not begun anew by
 * itself, lest what ended it does so again and again.
 */
export function endDeadRun(): Promise<void> {
  return inTurn(async () => {
    const run = await currentRun();
    if (run?.isWaiting === false && !(await isPreflightPageOpen())) await endInTurn();
  });
}

/** Ends the run under way, if there is one; what it has learned is kept. For work whose turn it is. */
export async function endInTurn(): Promise<void> {
  const run = await currentRun();
  await closePreflightPage();
  const facts = run && (await liveFactsOf(run.setupId));
  if (facts?.finishedAt === null) await putLastFacts({ ...facts, finishedAt: Date.now() });
  await removeRun();
}
