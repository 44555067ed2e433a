import type { Partition } from '../../console/shared/partitions.ts';
import type { Account } from '../state/account.ts';
import type { Identity } from '../state/credential.ts';
import type { NamedPolicy } from '../state/policy.ts';
import type { Role } from '../state/role.ts';
import type { User } from '../state/user.ts';
import { roleWithArn, userWithArn, type World } from '../world.ts';
import { callerContext } from './caller-context.ts';
import { type ControlLevel, controlPoliciesOf } from './control-policies.ts';
import { policiesOf } from './policies-of.ts';
import type { Context } from './simulate.ts';

/** Who makes a request, with all that decides what they may. */
export interface Caller {
  arn: string;
  userId: string;
  accountId: string;
  partition: Partition;
  /** Whether the caller is itself a session: what it assumes then lasts an hour at the most. */
  isSession: boolean;
  policies: readonly NamedPolicy[];
  boundary: readonly NamedPolicy[] | null;
  controlLevels: readonly ControlLevel[];
  context: Context;
}

interface Found {
  entity: Role | User;
  account: Account;
  arn: string;
  userId: string;
}

function find(world: World, identity: Identity): Found | null {
  if (identity.kind === 'user') {
    const found = userWithArn(world, identity.userArn);
    if (found === null) return null;
    const { user, account } = found;
    return { entity: user, account, arn: user.arn, userId: user.userId };
  }
  const found = roleWithArn(world, identity.roleArn);
  if (found === null) return null;
  const { role, account } = found;
  const session = `${role.name}/${identity.sessionName}`;
  return {
    entity: role,
    account,
    arn: `arn:${account.partition}:sts::${account.id}:assumed-role/${session}`,
    userId: `${role.roleId}:${identity.sessionName}`,
  };
}

/**
 * What an identity is allowed now: policies that tests change count at once. Null when its role or
 * user is gone.
 */
export async function callerOf(world: World, identity: Identity): Promise<Caller | null> {
  const found = find(world, identity);
  if (found === null) return null;
  const { entity, account, arn, userId } = found;
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
