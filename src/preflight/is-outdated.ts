import type { Setup } from '../setup/setup.ts';
import type { LiveFacts } from './live/live-facts.ts';

/** Whether AWS was asked about another role, or before the console showed a change of this one. */
export function isOutdated(live: LiveFacts, { arn, changedAt }: Setup['role']): boolean {
  return live.roleArn !== arn || (changedAt !== null && changedAt > live.startedAt);
}
