import type { JsonObject } from '../../console/shared/rules/json-object.ts';
import type { Account } from './account.ts';
import { uniqueId } from './unique-id.ts';

export interface User {
  name: string;
  path: string;
  arn: string;
  userId: string;
  createdAt: Date;
  attachedPolicies: string[];
  inlinePolicies: Record<string, JsonObject>;
  permissionsBoundary: string | null;
}

export interface UserSeed {
  name: string;
  path?: string;
  attachedPolicies?: string[];
  inlinePolicies?: Record<string, JsonObject>;
  permissionsBoundary?: string;
}

export function addUser(account: Account, seed: UserSeed): User {
  const { name, path = '/' } = seed;
  const arn = `arn:${account.partition}:iam::${account.id}:user${path}${name}`;
  const user: User = {
    name,
    path,
    arn,
    userId: uniqueId('AIDA', arn),
    createdAt: new Date(Date.now() - 86_400_000),
    attachedPolicies: [...(seed.attachedPolicies ?? [])],
    inlinePolicies: { ...seed.inlinePolicies },
    permissionsBoundary: seed.permissionsBoundary ?? null,
  };
  account.users.push(user);
  return user;
}
