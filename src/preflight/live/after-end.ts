import type { Answer } from './answer.ts';
import type { LiveFacts } from './live-facts.ts';

function withoutWaiting<Value>(answer: Answer<Value>): Answer<Value> {
  return answer.state === 'asking' ? { state: 'not-asked' } : answer;
}

/** What a run that has ended was still waiting for counts as not asked: it was cancelled. */
export function withoutWaitingAfterEnd(facts: LiveFacts): LiveFacts {
  if (facts.finishedAt === null) return facts;
  const { identityCenter, probe } = facts;
  return {
    ...facts,
    caller: withoutWaiting(facts.caller),
    role: withoutWaiting(facts.role),
    policies: withoutWaiting(facts.policies),
    simulation: withoutWaiting(facts.simulation),
    organization: withoutWaiting(facts.organization),
    delegatedAdministrators: withoutWaiting(facts.delegatedAdministrators),
    resourceControl: withoutWaiting(facts.resourceControl),
    identityCenter: { ...identityCenter, instance: withoutWaiting(identityCenter.instance) },
    encryptionKey: withoutWaiting(facts.encryptionKey),
    reads: facts.reads.map((read) => ({ ...read, answer: withoutWaiting(read.answer) })),
    probe: {
      withExternalId: withoutWaiting(probe.withExternalId),
      withoutExternalId: withoutWaiting(probe.withoutExternalId),
    },
  };
}
