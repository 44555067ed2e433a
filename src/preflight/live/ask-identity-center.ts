import { ListInstancesCommand } from '@aws-sdk/client-sso-admin';
import type { Answer } from './answer.ts';
import type { Clients } from './clients.ts';
import type { IdentityCenterInstance } from './live-facts.ts';
import type { Run } from './run.ts';

/** Looks for the instance in all regions at once; the rest is dropped when one has it. */
export async function askIdentityCenter(run: Run): Promise<IdentityCenterInstance | null> {
  const { endpoints, learn } = run;
  const progress = { regionsAsked: endpoints.identityCenter.length, regionsAnswered: 0 };
  learn({ identityCenter: { ...progress, instance: { state: 'asking' } } });
  const { found, failures } = await findInstance(run, run.clients, () => {
    progress.regionsAnswered += 1;
    learn({ identityCenter: { ...progress, instance: { state: 'asking' } } });
  });
  const nobodyAnswered = progress.regionsAnswered === 0 ? failures[0] : undefined;
  learn({
    identityCenter: {
      ...progress,
      instance: nobodyAnswered ?? { state: 'answered', value: found },
    },
  });
  return found;
}

type Search = { found: IdentityCenterInstance | null; failures: Failed[] };
type Failed = Extract<Answer<never>, { state: 'failed' }>;

/** `onAnswer` is called for each region that answers. */
export async function findInstance(
  { endpoints, signal, ask }: Run,
  clients: Clients,
  onAnswer: () => void,
): Promise<Search> {
  const enough = new AbortController();
  const until = AbortSignal.any([signal, enough.signal]);
  const failures: Failed[] = [];
  let found: IdentityCenterInstance | null = null;
  await Promise.all(
    endpoints.identityCenter.map(async ({ region, host }) => {
      const answer = await ask('sso:ListInstances', host, () =>
        clients.identityCenter(region).send(new ListInstancesCommand({}), { abortSignal: until }),
      );
      if (answer.state === 'failed' && !enough.signal.aborted) failures.push(answer);
      if (answer.state !== 'answered') return;
      onAnswer();
      const [instance] = answer.value.Instances ?? [];
      if (instance === undefined) return;
      enough.abort();
      found ??= {
        arn: instance.InstanceArn ?? '',
        region,
        identityStoreId: instance.IdentityStoreId ?? '',
        ownerAccount: instance.OwnerAccountId ?? '',
      };
    }),
  );
  return { found, failures };
}
