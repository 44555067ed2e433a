import type { AwsSettings } from './settings.ts';
import type { Account } from './state/account.ts';
import type { AwsState } from './state/aws-state.ts';
import { type Role, roleOfConsole } from './state/role.ts';
import type { User } from './state/user.ts';

/** State and settings of one replica. */
export interface World {
  state: AwsState;
  settings: AwsSettings;
}

/** The replica's time. */
export function now(world: World): Date {
  return new Date(Date.now() + world.settings.clockOffsetMs);
}

function allRoles({ state, settings }: World): Role[] {
  const fromConsole = [...settings.consoleRoles()].map(([name, role]) => roleOfConsole(name, role));
  return [...state.accounts.flatMap(({ roles }) => roles), ...fromConsole];
}

/** The account's roles, those of the console replica included, in the order of their ARNs. */
export function rolesOf(world: World, account: Account): Role[] {
  const prefix = `arn:${account.partition}:iam::${account.id}:role/`;
  const own = allRoles(world).filter(({ arn }) => arn.startsWith(prefix));
  return own.sort((a, b) => (a.arn < b.arn ? -1 : 1));
}

/** The role with this ARN, whatever account it is in. */
export function roleWithArn(world: World, arn: string): Role | undefined {
  return allRoles(world).find((role) => role.arn === arn);
}

/** The user with this ARN, whatever account they are in. */
export function userWithArn({ state }: World, arn: string): User | undefined {
  return state.accounts.flatMap(({ users }) => users).find((user) => user.arn === arn);
}
