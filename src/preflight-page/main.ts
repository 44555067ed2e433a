import { FetchHttpHandler } from '@smithy/fetch-http-handler';
import { send } from '../messages/send.ts';
import { gatherLiveFacts } from '../preflight/live/gather.ts';
import type { LiveFacts } from '../preflight/live/live-facts.ts';
import { atMostEvery } from './at-most-every.ts';

/** In ms: many answers come within one another's blink, and each telling wakes every page. */
const tellEvery = 100;

/** Without the cookies that the browser holds for the console. In ms. */
const transport = new FetchHttpHandler({
  requestTimeout: 10_000,
  credentials: 'omit',
  cache: 'no-store',
});

/** Closing this page ends the run: everything it has asked is dropped with it. */
async function run(): Promise<void> {
  const job = await send({ type: 'preflight-job' });
  if (job === null) return;
  const closing = new AbortController();
  addEventListener('pagehide', () => closing.abort(), { once: true });
  const { runId } = job;
  const tell = atMostEvery(tellEvery, (facts: LiveFacts) =>
    send({ type: 'live-facts', runId, facts }),
  );
  await tell(await gatherLiveFacts(job, transport, tell, closing.signal));
}

/** Who looks for this page and does not find it knows that its run goes on no more. */
function leave(): void {
  if (frameElement === null) close();
  else frameElement.remove();
}

run()
  .catch(() => undefined) // the background did not answer
  .finally(leave);
