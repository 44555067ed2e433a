import { IAMClient } from '@aws-sdk/client-iam';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { SSOAdminClient } from '@aws-sdk/client-sso-admin';
import { STSClient } from '@aws-sdk/client-sts';
import type { Credentials } from '../credentials/credentials.ts';
import { answersOfAwsOnly } from './answers-of-aws-only.ts';
import type { Endpoints } from './endpoints.ts';

/** How requests are sent: the SDK's own handler, made by whoever runs the preflight. */
export type Transport = NonNullable<
  NonNullable<ConstructorParameters<typeof STSClient>[0]>['requestHandler']
>;

export type Clients = {
  sts: STSClient;
  iam: IAMClient;
  organizations: OrganizationsClient;
  /** The same one for each asking: a client learns AWS's time, where this computer's is wrong. */
  identityCenter: (region: string) => SSOAdminClient;
};

export function createClients(
  { accessKeyId, secretAccessKey, sessionToken }: Credentials,
  { sts, iam, organizations }: Endpoints,
  requestHandler: Transport,
): Clients {
  const credentials = {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === null ? {} : { sessionToken }),
  };
  // What is worth another try is tried again by src/preflight/live/retry.ts.
  const at = (region: string) => ({ region, credentials, requestHandler, maxAttempts: 1 });
  const byRegion = new Map<string, SSOAdminClient>();
  const clients: Clients = {
    sts: new STSClient(at(sts.region)),
    iam: new IAMClient(at(iam.region)),
    organizations: new OrganizationsClient(at(organizations.region)),
    identityCenter(region) {
      const client = byRegion.get(region) ?? new SSOAdminClient(at(region));
      byRegion.set(region, client);
      return client;
    },
  };
  clients.sts.middlewareStack.use(answersOfAwsOnly);
  clients.iam.middlewareStack.use(answersOfAwsOnly);
  return clients;
}
