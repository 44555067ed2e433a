import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { present } from './present.ts';
import type { Run } from './run.ts';

/** Whose credentials these are. */
export async function askCaller({ clients, endpoints, ask, learn }: Run): Promise<void> {
  learn({ caller: { state: 'asking' } });
  const caller = await ask({
    action: 'sts:GetCallerIdentity',
    host: endpoints.sts.host,
    async send(until) {
      const { Account, Arn } = await clients.sts.send(new GetCallerIdentityCommand({}), until);
      return { account: present(Account), arn: present(Arn) };
    },
  });
  learn({ caller });
}
