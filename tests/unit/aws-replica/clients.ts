import { IAMClient } from '@aws-sdk/client-iam';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { SSOAdminClient } from '@aws-sdk/client-sso-admin';
import { STSClient } from '@aws-sdk/client-sts';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Credential } from '../../replicas/aws/state/credential.ts';
import { ReplicaAgent } from './replica-agent.ts';

export interface Clients {
  sts: STSClient;
  iam: IAMClient;
  sso: SSOAdminClient;
  organizations: OrganizationsClient;
}

export type Keys = Pick<Credential, 'accessKeyId' | 'secretAccessKey' | 'sessionToken'>;

export interface ClientSettings {
  region?: string;
  /** The SDK's own retries count as attempts. */
  maxAttempts?: number;
  requestTimeout?: number;
}

/** The real SDK's clients for these credentials, sent to the replicas on `port`. */
export function clientsOf(
  port: number,
  { accessKeyId, secretAccessKey, sessionToken }: Keys,
  { region = 'us-east-1', maxAttempts = 1, requestTimeout = 5000 }: ClientSettings = {},
): Clients {
  const settings = {
    region,
    maxAttempts,
    requestHandler: new NodeHttpHandler({
      httpsAgent: new ReplicaAgent(port),
      requestTimeout,
      // Without it the handler only warns.
      throwOnRequestTimeout: true,
    }),
    credentials: {
      accessKeyId,
      secretAccessKey,
      ...(sessionToken === null ? {} : { sessionToken }),
    },
  };
  return {
    sts: new STSClient(settings),
    iam: new IAMClient(settings),
    sso: new SSOAdminClient(settings),
    organizations: new OrganizationsClient(settings),
  };
}
