import { IAMClient } from '@aws-sdk/client-iam';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { SSOAdminClient } from '@aws-sdk/client-sso-admin';
import { STSClient } from '@aws-sdk/client-sts';
import type { Credentials } from '../credentials/credentials.ts';
import type { Endpoints } from './endpoints.ts';

/** How requests are sent: the SDK's own handler, made by whoever runs the preflight. */
export type Transport = NonNullable<
  NonNullable<ConstructorParameters<typeof STSClient>[0]>['requestHandler']
>;

export type Clients = {
  sts: STSClient;
  iam: IAMClient;
  organizations: OrganizationsClient;
  identityCenter: (region: string) => SSOAdminClient;
};

/** Throttling and faults are tried again so often, each time after a longer and random pause. */
const maxAttempts = 4;

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
  const at = (region: string) => ({ region, credentials, requestHandler, maxAttempts });
  return {
    sts: new STSClient(at(sts.region)),
    iam: new IAMClient(at(iam.region)),
    organizations: new OrganizationsClient(at(organizations.region)),
    identityCenter: (region) => new SSOAdminClient(at(region)),
  };
}
