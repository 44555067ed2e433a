import type { OperationCall } from '../operation.ts';
import { organizationOf } from '../state/aws-state.ts';
import type { IdentityCenter } from '../state/identity-center.ts';

/** The instances of this region that ListInstances tells the caller. */
export function visibleInstances({ caller, endpoint, world }: OperationCall): IdentityCenter[] {
  const organization = organizationOf(world.state, caller.accountId);
  return world.state.identityCenters.filter(({ region, ownerAccountId, visibleToMembers }) => {
    if (region !== endpoint.region) return false;
    if (ownerAccountId === caller.accountId) return true;
    return visibleToMembers && organization?.accountIds.includes(ownerAccountId) === true;
  });
}
