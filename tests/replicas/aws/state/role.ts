import type { RoleSeed, StoredRole } from '../../console/replica.ts';
import { storeRole } from '../../console/server/stored-role.ts';
import type { Account } from './account.ts';

/** A role as the console replica stores it, and what that has no form for. */
export interface Role extends Omit<StoredRole, 'trustPolicyText'> {
  name: string;
  /** ARN of the managed policy that bounds the role. */
  permissionsBoundary: string | null;
  /** Seconds. */
  maxSessionDuration: number;
}

export interface AwsRoleSeed extends RoleSeed {
  permissionsBoundary?: string;
  maxSessionDuration?: number;
  createdAt?: Date;
  /** Unlike the ID that this ARN has by default: a role that was deleted and made again. */
  roleId?: string;
}

/** A role that the console replica holds under `name`. */
export function roleOfConsole(name: string, stored: StoredRole): Role {
  return { ...stored, name, permissionsBoundary: null, maxSessionDuration: 3600 };
}

/** Makes a role in the account; without a trust policy EC2 is trusted. */
export function addRole(account: Account, seed: AwsRoleSeed): Role {
  const stored = storeRole(seed, account.id, account.partition);
  const role: Role = {
    ...stored,
    name: seed.name,
    permissionsBoundary: seed.permissionsBoundary ?? null,
    maxSessionDuration: seed.maxSessionDuration ?? 3600,
    // A day old: past every doubt about propagation.
    createdAt: seed.createdAt ?? new Date(Date.now() - 86_400_000),
    roleId: seed.roleId ?? stored.roleId,
  };
  account.roles.push(role);
  return role;
}
