import { ownerOf } from '../state/arn.ts';
import type { Role } from '../state/role.ts';
import type { World } from '../world.ts';
import type { Principal } from './caller.ts';
import { resourceControlOf } from './control-policies.ts';
import { type Decision, decide } from './decide.ts';

/** What the caller says of itself when it asks for a session. */
export interface AssumeRoleDetails {
  sessionName: string;
  externalId: string | null;
}

/** Whether the caller's policies and the role's trust policy let it assume the role. */
export function decideAssumeRole(
  { state }: Pick<World, 'state'>,
  caller: Principal,
  role: Role,
  { sessionName, externalId }: AssumeRoleDetails,
): Decision {
  const { accountId } = ownerOf(role.arn);
  return decide({
    principalArn: caller.arn,
    action: 'sts:AssumeRole',
    resource: role.arn,
    resourceAccountId: accountId,
    resourceControl: resourceControlOf(state, accountId),
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

/** Whether a role is old enough to be assumed. */
export function isPropagated({ settings }: World, { createdAt }: Role): boolean {
  return Date.now() - createdAt.getTime() >= settings.rolePropagationMs;
}
