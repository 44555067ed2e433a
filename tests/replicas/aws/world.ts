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

/** The account's roles, those of the console replica included, in the order of their paths. */
export function rolesOf(world: World, account: Account): Role[] {
  const prefix = `arn:${account.partition}:iam::${account.id}:role/`;
  const fromConsole = [...world.settings.consoleRoles()]
    .filter(([, { arn }]) => arn.startsWith(prefix))
    .map(([name, stored]) => roleOfConsole(name, stored));
  return [...account.roles, ...fromConsole].sort((a, b) => (a.arn < b.arn ? -1 : 1));
}

/** The role with this ARN, whatever account it is in. */
export function roleWithArn(world: World, arn: string): { role: Role; account: Account } | null {
  for (const account of world.state.accounts) {
    const role = rolesOf(world, account).find((each) => each.arn === arn);
    if (role !== undefined) return { role, account };
  }
  return null;
}

/** The user with this ARN, whatever account they are in. */
export function userWithArn(world: World, arn: string): { user: User; account: Account } | null {
  for (const account of world.state.accounts) {
    const user = account.users.find((each) => each.arn === arn);
    if (user !== undefined) return { user, account };
  }
  return null;
}
