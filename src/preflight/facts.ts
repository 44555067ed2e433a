import type { Problem } from '../policy/problem.ts';
import type { Guide } from '../setup/guide.ts';
import type { Setup } from '../setup/setup.ts';
import { recipeById } from '../sources/index.ts';
import type { Recipe } from '../sources/recipe.ts';
import { withoutWaitingAfterEnd } from './live/after-end.ts';
import type { LiveFacts } from './live/live-facts.ts';
import { relevantLive } from './relevant-live.ts';

/** A policy that the role has, or its permissions boundary. */
export type SeenPolicy = Setup['role']['policies'][number];

/** All that is known of a role and of what Iru wants of it. */
export type Facts = {
  recipe: Recipe;
  /** As the wizard shows it now. */
  wizard: { trustPolicy: string; principal: string; externalId: string; partition: string };
  /** As the console showed it, without any credentials. */
  role: Setup['role'] & {
    /** Whether `policies` is all that the role has. */
    policiesWhole: boolean;
  };
  /** What of the connection the organization does not allow. */
  violations: readonly Problem[];
  /** What AWS itself said; null where it was not asked about this role. */
  live: LiveFacts | null;
  /** Milliseconds since the epoch. */
  now: number;
};

/**
 * What a setup has seen and AWS has said, as the checks want it. Answers about another role, or from
 * before the role was last changed, are left out. `now` in milliseconds since the epoch.
 */
export function factsOf(guide: Guide, live: LiveFacts | null, now: number): Facts {
  const { sourceId, trustPolicy, principal, externalId, partition, role, violations } = guide;
  return {
    recipe: recipeById(sourceId),
    wizard: { trustPolicy, principal, externalId, partition },
    // Only the policy of the errand itself was read: others may stand beside it.
    role: { ...role, policiesWhole: false },
    violations,
    live: live && relevantLive(withoutWaitingAfterEnd(live), role),
    now,
  };
}
