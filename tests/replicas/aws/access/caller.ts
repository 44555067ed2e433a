import type { Partition } from '../../console/shared/partitions.ts';
import { ownerOf, sessionArn } from '../state/arn.ts';
import { accountOf } from '../state/aws-state.ts';
import type { Identity } from '../state/credential.ts';
import type { NamedPolicy } from '../state/policy.ts';
import type { Role } from '../state/role.ts';
import type { User } from '../state/user.ts';
import { roleWithArn, userWithArn, type World } from '../world.ts';
import { callerContext } from './caller-context.ts';
import { type ControlLevel, controlPoliciesOf } from './control-policies.ts';
import { policiesOf } from './policies-of.ts';
import type { Context } from './simulate.ts';

/** A principal with all that decides what it may. */
export interface Principal {
  arn: string;
  accountId: string;
  policies: readonly NamedPolicy[];
  boundary: readonly NamedPolicy[] | null;
  controlLevels: readonly ControlLevel[];
  context: Context;
}

/** Who makes a request. */
export interface Caller extends Principal {
  userId: string;
  partition: Partition;
  /** Whether the caller is itself a session: what it assumes then lasts an hour at the most. */
  isSession: boolean;
}

interface Named {
  entity: Role | User;
  arn: string;
  userId: string;
}

function find(world: World, identity: Identity): Named | null {
  if (identity.kind === 'user') {
    const user = userWithArn(world, identity.userArn);
    return user === undefined ? null : { entity: user, arn: user.arn, userId: user.userId };
  }
  const role = roleWithArn(world, identity.roleArn);
  if (role === undefined) return null;
  const { sessionName } = identity;
  return {
    entity: role,
    arn: sessionArn(role.arn, sessionName),
    userId: `${role.roleId}:${sessionName}`,
  };
}

/**
 * What an identity is allowed now: policies that tests change count at once. Null when its role or
 * user is gone.
 */
export async function callerOf(world: World, identity: Identity): Promise<Caller | null> {
  const found = find(world, identity);
  if (found === null) return null;
  const { entity, arn, userId } = found;
  const account = accountOf(world.state, ownerOf(entity.arn).accountId);
  const { inline, attached, boundary } = await policiesOf(world.state, entity);
  const names = { arn: entity.arn, name: entity.name, userId };
  return {
    arn,
    userId,
    accountId: account.id,
    partition: account.partition,
    isSession: identity.kind === 'session',
    policies: [...inline, ...attached],
    boundary,
    controlLevels: controlPoliciesOf(world.state, account.id),
    context: callerContext(world, identity, account, names),
  };
}
