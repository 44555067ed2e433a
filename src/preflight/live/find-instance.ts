import { type InstanceMetadata, ListInstancesCommand } from '@aws-sdk/client-sso-admin';
import type { AwsFailure } from './answer.ts';
import type { Clients } from './clients.ts';
import type { IdentityCenterInstance } from './live-facts.ts';
import { present } from './present.ts';
import type { Run } from './run.ts';

export type Search = { found: IdentityCenterInstance | null; failures: AwsFailure[] };

/**
 * Looks for the instance in all regions at once, the likeliest first; the rest is dropped when one
 * has the organization's, which its `management` account owns. A member account can have one of its
 * own beside it, which shows nothing of the organization. Where the management account is not to be
 * had, any will do. `onAnswer` is called for each region that answers.
 */
export async function findInstance(
  { endpoints, signal, ask }: Run,
  clients: Clients,
  management: Promise<string | null>,
  onAnswer: () => void,
): Promise<Search> {
  const enough = new AbortController();
  const until = AbortSignal.any([signal, enough.signal]);
  const failures: AwsFailure[] = [];
  const found: IdentityCenterInstance[] = [];
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
      const here = (answer.value.Instances ?? []).filter(isInUse);
      if (here.length === 0) return;
      found.push(...here.map((instance) => described(instance, region)));
      const owner = await management;
      if (owner === null || ofOwner(found, owner)) enough.abort();
    }),
  );
  const [first = null] = found;
  return { found: first && (ofOwner(found, await management) ?? first), failures };
}

function ofOwner(found: readonly IdentityCenterInstance[], owner: string | null) {
  return found.find(({ ownerAccount }) => ownerAccount === owner);
}

function isInUse({ Status, InstanceArn }: InstanceMetadata): boolean {
  return InstanceArn !== undefined && (Status === undefined || Status === 'ACTIVE');
}

/** An instance shows in each region that it was replicated to, but only its primary one lists permission sets. */
function described(instance: InstanceMetadata, region: string): IdentityCenterInstance {
  return {
    arn: present(instance.InstanceArn),
    region: instance.PrimaryRegion ?? region,
    identityStoreId: instance.IdentityStoreId ?? '',
    ownerAccount: instance.OwnerAccountId ?? '',
  };
}
