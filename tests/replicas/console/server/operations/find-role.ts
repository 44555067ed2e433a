import { IamError } from '../iam-error.ts';
import type { ConsoleState } from '../state.ts';
import type { StoredRole } from '../stored-role.ts';

export function findRole(state: ConsoleState, name: string): StoredRole {
  const role = state.roles.get(name);
  if (role !== undefined) return role;
  throw new IamError('NoSuchEntity', `The role with name ${name} cannot be found.`, 404);
}
