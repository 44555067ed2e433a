import { type InstanceMetadata, ListInstancesCommand } from '@aws-sdk/client-sso-admin';
import type { AwsFailure } from './answer.ts';
import type { Clients } from './clients.ts';
import type { IdentityCenterInstance } from './live-facts.ts';
import { present } from './present.ts';
import type { Run } from './run.ts';

export type Search = { found: IdentityCenterInstance | null; failures: AwsFailure[] };

/**
 * Looks for the instance in all regions at once, the likeliest first; the rest is dropped when one
 * has it. `onAnswer` is called for each region that answers.
 */
export async function findInstance(
  { endpoints, signal, ask }: Run,
  clients: Clients,
  onAnswer: () => void,
): Promise<Search> {
  const enough = new AbortController();
  const until = AbortSignal.any([signal, enough.signal]);
  const failures: AwsFailure[] = [];
  let found: IdentityCenterInstance | null = null;
  await Promise.all(
    endpoints.identityCenter.map(async ({ region, host }) => {
      const list = {
        action: 'sso:ListInstances',
        host,
        send: (options: { abortSignal: AbortSignal }) =>
          clients.identityCenter(region).send(new ListInstancesCommand({}), options),
      };
      const answer = await ask(list, until);
      if (answer.state === 'failed' && !enough.signal.aborted) failures.push(answer.failure);
      if (answer.state !== 'answered') return;
      onAnswer();
      const instance = answer.value.Instances?.find(isInUse);
      if (instance === undefined) return;
      found ??= described(instance, region);
      enough.abort();
    }),
  );
  return { found, failures };
}

function isInUse({ Status }: InstanceMetadata): boolean {
  return Status === undefined || Status === 'ACTIVE';
}

/** Regions that an instance was extended to show it too, but know no permission sets. */
function described(instance: InstanceMetadata, region: string): IdentityCenterInstance {
  return {
    arn: present(instance.InstanceArn),
    region: instance.PrimaryRegion ?? region,
    identityStoreId: instance.IdentityStoreId ?? '',
    ownerAccount: instance.OwnerAccountId ?? '',
  };
}
