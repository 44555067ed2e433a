import type { Answer } from './answer.ts';

/** In ms, each shortened by chance so that calls which were throttled together part. */
const pauses = [250, 500, 1_000, 2_000];

/**
 * Tries again while AWS asks for patience or has a fault of its own: five times at the most, within
 * four seconds. A wrong clock is worth one more try, since the SDK learns AWS's time by the first.
 */
export async function withRetries<Value>(
  attempt: () => Promise<Answer<Value>>,
  signal: AbortSignal,
): Promise<Answer<Value>> {
  let answer = await attempt();
  if (isOfClock(answer)) answer = await attempt();
  for (const pause of pauses) {
    if (!isPassing(answer)) break;
    await sleep(pause * (0.5 + Math.random() / 2), signal);
    if (signal.aborted) break;
    answer = await attempt();
  }
  return answer;
}

function isOfClock(answer: Answer<unknown>): boolean {
  return answer.state === 'failed' && answer.failure.kind === 'clock-skew';
}

function isPassing(answer: Answer<unknown>): boolean {
  if (answer.state !== 'failed') return false;
  return answer.failure.kind === 'throttled' || answer.failure.kind === 'service-error';
}

/** Ends early when the signal is aborted. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
