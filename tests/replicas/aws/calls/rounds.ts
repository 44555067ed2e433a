import type { Call } from './call.ts';

/**
 * How many round trips deep the calls are: the most of them that can be told one after the other,
 * each begun after the one before was answered. Calls that never ended count as one round.
 */
export function roundsOf(calls: readonly Call[]): number {
  const byEnd = [...calls].sort((a, b) => (a.endedAt ?? Infinity) - (b.endedAt ?? Infinity));
  let rounds = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { startedAt, endedAt } of byEnd) {
    if (startedAt < end) continue;
    rounds += 1;
    end = endedAt ?? Number.POSITIVE_INFINITY;
  }
  return rounds;
}
