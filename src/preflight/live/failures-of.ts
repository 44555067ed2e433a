import type { Answer, AwsFailure } from './answer.ts';
import type { LiveFacts } from './live-facts.ts';

/** Why calls of a run, but for the first, got no usable answer. */
export function failuresOf(live: LiveFacts): AwsFailure[] {
  const answers: Answer<unknown>[] = [
    live.role,
    live.policies,
    live.simulation,
    live.organization,
    live.delegatedAdministrators,
    live.resourceControl,
    live.identityCenter.instance,
    live.encryptionKey,
    ...live.reads.map(({ answer }) => answer),
    live.probe.withExternalId,
    live.probe.withoutExternalId,
  ];
  const failed = answers.flatMap((each) => (each.state === 'failed' ? [each.failure] : []));
  return [...failed, ...live.policyFailures];
}

/** Whether AWS called the credentials of this run expired. */
export function foundExpired(live: LiveFacts): boolean {
  const { caller } = live;
  const first = caller.state === 'failed' ? [caller.failure] : [];
  return [...first, ...failuresOf(live)].some(({ kind }) => kind === 'expired-credentials');
}
