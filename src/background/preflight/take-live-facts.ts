import type { LiveFacts } from '../../preflight/live/live-facts.ts';
import { currentRun, inTurn } from './current-run.ts';
import { endInTurn } from './end-run.ts';
import { putLastFacts, putLiveFacts } from './live-facts-store.ts';

/**
 * Keeps what the hidden page learned in a run. One that is not under way any more has no say: it was
 * cancelled, or its setup is asked about anew.
 */
export function takeLiveFacts(runId: string, facts: LiveFacts): Promise<null> {
  return inTurn(async () => {
    const run = await currentRun();
    if (run?.id !== runId || run.setupId !== facts.setupId) return null;
    if (facts.finishedAt === null) {
      await putLiveFacts(facts);
    } else {
      await putLastFacts(facts);
      await endInTurn();
    }
    return null;
  });
}
