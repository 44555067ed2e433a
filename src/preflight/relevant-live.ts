import { splitArn } from '../policy/arn-parts.ts';
import type { Setup } from '../setup/setup.ts';
import { answered } from './live/answer.ts';
import type { LiveFacts } from './live/live-facts.ts';

const notAsked = { state: 'not-asked' } as const;

/** The account that was asked: IAM answers by name, about a role in the caller's own account. */
function accountAsked({ caller, role }: LiveFacts): string | undefined {
  return answered(caller)?.account ?? splitArn(answered(role)?.arn ?? '')?.accountId;
}

/**
 * Null where AWS was asked about another role; else without the answers that are about another one, or
 * from before the console showed a change of this one.
 */
export function relevantLive(live: LiveFacts, role: Setup['role']): LiveFacts | null {
  const { arn, changedAt } = role;
  if (live.roleArn !== arn) return null;
  if (changedAt !== null && changedAt > live.startedAt) return withoutRole(live);
  const asked = accountAsked(live);
  const isElsewhere = asked !== undefined && asked !== splitArn(arn)?.accountId;
  const isNowhere = asked === undefined && answered(live.role) === null;
  if (!isElsewhere && !isNowhere) return live;
  return { ...live, role: notAsked, policies: notAsked, simulation: notAsked };
}

function withoutRole(live: LiveFacts): LiveFacts {
  return {
    ...live,
    role: notAsked,
    policies: notAsked,
    simulation: notAsked,
    reads: live.reads.filter(({ as }) => as === 'caller'),
    probe: { withExternalId: notAsked, withoutExternalId: notAsked },
  };
}
