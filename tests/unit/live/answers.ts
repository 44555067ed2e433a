import { type Answer, answered } from '../../../src/preflight/live/answer.ts';
import type { LiveFacts } from '../../../src/preflight/live/live-facts.ts';

export function policiesOf({ policies }: LiveFacts) {
  return answered(policies) ?? [];
}

export function simulatedOf({ simulation }: LiveFacts) {
  return answered(simulation) ?? [];
}

/** Why there is no answer; undefined where there is one. */
export function kindOf(answer: Answer<unknown>): string | undefined {
  return answer.state === 'failed' ? answer.failure.kind : undefined;
}
