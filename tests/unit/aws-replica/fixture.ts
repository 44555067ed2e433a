import { test as base } from '@playwright/test';
import type { AwsReplica } from '../../replicas/aws/replica.ts';
import { signIn } from '../../replicas/aws/state/sign-in.ts';
import { type Replicas, startReplicas } from '../../replicas/server.ts';
import { type ClientSettings, type Clients, clientsOf, type Keys } from './clients.ts';

export { expect } from '@playwright/test';
export { signIn };

export const test = base.extend<
  {
    aws: AwsReplica;
    /** The SDK's clients, of an administrator of the management account unless told otherwise. */
    clients: (keys?: Keys, settings?: ClientSettings) => Clients;
  },
  { replicas: Replicas }
>({
  replicas: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs here.
    async ({}, use) => {
      const replicas = await startReplicas();
      await use(replicas);
      await replicas.close();
    },
    { scope: 'worker' },
  ],
  aws: async ({ replicas }, use) => {
    replicas.aws.reset();
    replicas.console.reset();
    await use(replicas.aws);
  },
  clients: async ({ aws, replicas }, use) => {
    await use((keys = signIn(aws.state), settings = {}) =>
      clientsOf(replicas.port, keys, settings),
    );
  },
});
