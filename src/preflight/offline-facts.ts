import type { Guide } from '../setup/guide.ts';
import { recipeById } from '../sources/index.ts';
import type { OfflineFacts } from './facts.ts';

/** What a setup has seen, as the offline checks want it. `now` in milliseconds since the epoch. */
export function offlineFacts(guide: Guide, now: number): OfflineFacts {
  const { trustPolicy, principal, externalId, partition, role } = guide;
  return {
    recipe: recipeById(guide.sourceId),
    wizard: { trustPolicy, principal, externalId, partition },
    // Only the policy of the errand itself was read: others may stand beside it.
    role: { ...role, policiesWhole: false },
    now,
  };
}
