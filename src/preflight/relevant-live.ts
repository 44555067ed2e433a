import { splitArn } from '../policy/arn-parts.ts';
import type { Setup } from '../setup/setup.ts';
import { isOutdated } from './is-outdated.ts';
import { type Answer, answered } from './live/answer.ts';
import type { LiveFacts } from './live/live-facts.ts';

const notAsked = { state: 'not-asked' } as const;
const nothingOfPolicies = { policies: notAsked, policyFailures: [] };

/**
 * Null where AWS was asked about another role; else without the answers that are about another one, or
 * from before the console showed a change of this one.
 */
export function relevantLive(live: LiveFacts, role: Setup['role']): LiveFacts | null {
  const { arn } = role;
  if (live.roleArn !== arn) return null;
  if (isOutdated(live, role)) return withoutRole(live);
  // IAM answers by name, about a role in the caller's own account.
  const asked =
    answered(live.caller)?.account ?? splitArn(answered(live.role)?.arn ?? '')?.accountId;
  if (asked === splitArn(arn)?.accountId) return live;
  if (asked !== undefined) {
    return { ...live, ...nothingOfPolicies, role: notAsked, simulation: notAsked };
  }
  return { ...live, role: pending(live, live.role), policies: pending(live, live.policies) };
}

/** An answer counts once it is known which account has given it. */
function pending<Value>({ caller }: LiveFacts, answer: Answer<Value>): Answer<Value> {
  if (answer.state !== 'answered') return answer;
  return caller.state === 'asking' ? { state: 'asking' } : notAsked;
}

function withoutRole(live: LiveFacts): LiveFacts {
  return {
    ...live,
    role: notAsked,
    ...nothingOfPolicies,
    simulation: notAsked,
    reads: live.reads.filter(({ as }) => as === 'caller'),
    probe: { withExternalId: notAsked, withoutExternalId: notAsked },
  };
}
