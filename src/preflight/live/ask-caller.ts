import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import type { Run } from './run.ts';

/** Whose credentials these are. */
export async function askCaller({ clients, endpoints, signal, ask, learn }: Run): Promise<void> {
  const caller = await ask('sts:GetCallerIdentity', endpoints.sts.host, async () => {
    const command = new GetCallerIdentityCommand({});
    const { Account = '', Arn = '' } = await clients.sts.send(command, { abortSignal: signal });
    return { account: Account, arn: Arn };
  });
  learn({ caller });
}
