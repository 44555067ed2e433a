import { requireAccess } from '../access/require.ts';
import type { OperationCall } from '../operation.ts';
import { text } from '../parameters.ts';
import { accountOf } from '../state/aws-state.ts';
import type { Role } from '../state/role.ts';
import { rolesOf } from '../world.ts';
import { noSuchEntity } from './iam-error.ts';

export const roleName = text(/^[\w+=,.@-]+$/, 1, 64);

/**
 * The role of this name in the caller's account. Throws AccessDenied unless the caller may do
 * `action` on it, then NoSuchEntity when there is none: IAM tells nobody else what exists.
 */
export function ownRole(call: OperationCall, action: string, name: string): Role {
  const { caller, world } = call;
  const role = rolesOf(world, accountOf(world.state, caller.accountId)).find(
    (each) => each.name === name,
  );
  const arn = role?.arn ?? `arn:${caller.partition}:iam::${caller.accountId}:role/${name}`;
  requireAccess(call, { action, resources: [arn], shown: `role ${name}` });
  if (role === undefined) throw noSuchEntity(`The role with name ${name} cannot be found.`);
  return role;
}
