import type { Answer } from './answer.ts';
import type { LiveFacts } from './live-facts.ts';

function withoutWaiting<Value>(answer: Answer<Value>): Answer<Value> {
  return answer.state === 'asking' ? { state: 'not-asked' } : answer;
}

/** The facts of a run that ended early: what was still awaited counts as not asked. */
export function interrupted(facts: LiveFacts, now: number): LiveFacts {
  const { identityCenter, probe } = facts;
  return {
    ...facts,
    finishedAt: now,
    caller: withoutWaiting(facts.caller),
    role: withoutWaiting(facts.role),
    policies: withoutWaiting(facts.policies),
    simulation: withoutWaiting(facts.simulation),
    organization: withoutWaiting(facts.organization),
    delegatedAdministrators: withoutWaiting(facts.delegatedAdministrators),
    identityCenter: { ...identityCenter, instance: withoutWaiting(identityCenter.instance) },
    reads: facts.reads.map((read) => ({ ...read, answer: withoutWaiting(read.answer) })),
    probe: {
      withExternalId: withoutWaiting(probe.withExternalId),
      withoutExternalId: withoutWaiting(probe.withoutExternalId),
    },
  };
}
