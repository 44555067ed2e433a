import type { Role } from '../state/role.ts';
import type { Caller } from './caller.ts';
import { type Decision, decide } from './decide.ts';

/** What the caller says of itself when it asks for a session. */
export interface AssumeRoleDetails {
  sessionName: string;
  externalId: string | null;
}

/** Whether the caller's policies and the role's trust policy let it assume the role. */
export function decideAssumeRole(
  caller: Caller,
  role: Role,
  { sessionName, externalId }: AssumeRoleDetails,
): Decision {
  return decide({
    principalArn: caller.arn,
    action: 'sts:AssumeRole',
    resource: role.arn,
    resourceAccountId: role.arn.split(':')[4] ?? '',
    context: {
      ...caller.context,
      'sts:RoleSessionName': sessionName,
      ...(externalId === null ? {} : { 'sts:ExternalId': externalId }),
    },
    identityPolicies: caller.policies,
    boundary: caller.boundary,
    controlLevels: caller.controlLevels,
    trustPolicy: role.trustPolicy,
  });
}
