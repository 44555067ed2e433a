import type { AwsState } from '../state/aws-state.ts';
import type { NamedPolicy } from '../state/policy.ts';
import type { Role } from '../state/role.ts';
import type { User } from '../state/user.ts';
import { policiesInForce } from './managed-policy.ts';

export interface EntityPolicies {
  inline: NamedPolicy[];
  attached: NamedPolicy[];
  /** Null without a permissions boundary. */
  boundary: NamedPolicy[] | null;
}

/** The identity policies and the boundary of a role or user, as they are now. */
export async function policiesOf(state: AwsState, entity: Role | User): Promise<EntityPolicies> {
  const { inlinePolicies, attachedPolicies, permissionsBoundary } = entity;
  return {
    inline: Object.entries(inlinePolicies).map(([name, document]) => ({ name, document })),
    attached: await policiesInForce(state, attachedPolicies),
    boundary:
      permissionsBoundary === null ? null : await policiesInForce(state, [permissionsBoundary]),
  };
}
