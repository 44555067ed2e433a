import type { LiveJob } from './job.ts';
import type { LiveFacts } from './live-facts.ts';

/** The facts that a run begins with. `now` in ms. */
export function nothingAsked(
  { setupId, roleArn }: Pick<LiveJob, 'setupId' | 'roleArn'>,
  now: number,
): LiveFacts {
  const notAsked = { state: 'not-asked' } as const;
  return {
    setupId,
    roleArn,
    startedAt: now,
    finishedAt: null,
    calls: { asked: 0, answered: 0 },
    caller: notAsked,
    role: notAsked,
    policies: notAsked,
    policyFailures: [],
    simulation: notAsked,
    organization: notAsked,
    delegatedAdministrators: notAsked,
    resourceControl: notAsked,
    identityCenter: { regionsAsked: 0, regionsAnswered: 0, instance: notAsked },
    encryptionKey: notAsked,
    reads: [],
    probe: { withExternalId: notAsked, withoutExternalId: notAsked },
  };
}
