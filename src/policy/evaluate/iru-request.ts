import { isAccountId, splitArn } from '../arn-parts.ts';
import type { TrustRequest } from './trust-request.ts';

export type Asking = {
  /** The principal that the wizard names: a role's ARN, or an account by its ID or :root. */
  principal: string;
  externalId: string;
  /** Milliseconds since the epoch; without it, the time is not known. */
  now?: number;
  /** The ID of an organization that Iru certainly does not belong to. */
  organizationIsNot?: string | null;
};

/**
 * Keys of calls that AWS's services make for themselves or pass on, and the age of an authentication
 * that there was not (IAM User Guide, "AWS global condition context keys", Availability).
 */
const absent = {
  'aws:CalledVia': [],
  'aws:CalledViaFirst': [],
  'aws:CalledViaLast': [],
  'aws:MultiFactorAuthAge': [],
  'aws:PrincipalServiceName': [],
  'aws:PrincipalServiceNamesList': [],
  'aws:SourceAccount': [],
  'aws:SourceArn': [],
  'aws:SourceOrgID': [],
  'aws:SourceOrgPaths': [],
};

const mfa = 'aws:MultiFactorAuthPresent';

/** The role of 'assumed-role/NAME/session', else the principal itself. */
function principalArn(partition: string, accountId: string, resource: string): string {
  const [kind, name] = resource.split('/');
  const entity = kind === 'assumed-role' ? `role/${name}` : resource;
  return `arn:${partition}:iam::${accountId}:${entity}`;
}

/**
 * Iru asking for a session of the role, with or without an external ID. Only what is certain stands
 * in the request: its address, its organization, its tags and the name of its session are not known,
 * nor which role or user it is when the wizard names an account, nor how a user signs its requests.
 */
export function iruRequest(asking: Asking, externalId: string | null): TrustRequest {
  const { principal, now, organizationIsNot = null } = asking;
  const requester = isAccountId(principal) ? `arn:aws:iam::${principal}:root` : principal;
  const { partition = 'aws', accountId = '', resource = '' } = splitArn(requester) ?? {};
  const isRole = /^(?:assumed-)?role\//.test(resource);
  const whoever = {
    'aws:PrincipalArn': [principalArn(partition, accountId, resource)],
    'aws:PrincipalType': [resource.startsWith('user/') ? 'User' : 'AssumedRole'],
  };
  return {
    principalArn: requester,
    action: 'sts:AssumeRole',
    context: {
      ...absent,
      ...(resource === 'root' ? {} : whoever),
      'aws:PrincipalAccount': [accountId],
      'aws:PrincipalIsAWSService': ['false'],
      'aws:ViaAWSService': ['false'],
      'aws:SecureTransport': ['true'],
      // A service has no second factor.
      [mfa]: ['false'],
      ...(now === undefined
        ? {}
        : {
            'aws:CurrentTime': [new Date(now).toISOString()],
            'aws:EpochTime': [String(Math.floor(now / 1000))],
          }),
      'sts:ExternalId': externalId === null ? [] : [externalId],
    },
    // The key is there for temporary credentials, such as a role's; a user may have long-term ones.
    notKnown: { organizationIsNot, mayLack: isRole ? null : mfa },
  };
}
