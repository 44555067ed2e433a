import { isAccountId, splitArn } from '../arn-parts.ts';
import type { TrustRequest } from './trust-request.ts';

export type Asking = {
  /** The principal that the wizard names: a role's ARN, or an account by its ID or :root. */
  principal: string;
  externalId: string;
  /** Milliseconds since the epoch; without it, conditions on the time are not met. */
  now?: number;
};

const principalTypes: Record<string, string> = {
  role: 'AssumedRole',
  user: 'User',
  root: 'Account',
};

/** The role of 'assumed-role/NAME/session', else the principal itself. */
function principalArn(partition: string, accountId: string, resource: string): string {
  const [kind, name] = resource.split('/');
  const entity = kind === 'assumed-role' ? `role/${name}` : resource;
  return `arn:${partition}:iam::${accountId}:${entity}`;
}

/**
 * Iru asking for a session of the role, with or without an external ID. Only what is certain stands
 * in the request: its address, its organization and the name of its session are not known.
 */
export function iruRequest({ principal, now }: Asking, externalId: string | null): TrustRequest {
  const requester = isAccountId(principal) ? `arn:aws:iam::${principal}:root` : principal;
  const { partition = 'aws', accountId = '', resource = '' } = splitArn(requester) ?? {};
  const type = principalTypes[resource.split('/')[0] ?? ''] ?? 'AssumedRole';
  return {
    principalArn: requester,
    action: 'sts:AssumeRole',
    context: {
      'aws:PrincipalArn': [principalArn(partition, accountId, resource)],
      'aws:PrincipalAccount': [accountId],
      'aws:PrincipalType': [type],
      'aws:PrincipalIsAWSService': ['false'],
      'aws:ViaAWSService': ['false'],
      'aws:SecureTransport': ['true'],
      // A service's role has no second factor, and the key is there for every temporary credential.
      'aws:MultiFactorAuthPresent': ['false'],
      ...(now === undefined
        ? {}
        : {
            'aws:CurrentTime': [new Date(now).toISOString()],
            'aws:EpochTime': [String(Math.floor(now / 1000))],
          }),
      ...(externalId === null ? {} : { 'sts:ExternalId': [externalId] }),
    },
  };
}
