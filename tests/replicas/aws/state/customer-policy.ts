import type { JsonObject } from '../../console/shared/rules/json-object.ts';
import type { Account } from './account.ts';

/** A customer managed policy; its versions are named v1, v2 … in this order. */
export interface CustomerPolicy {
  name: string;
  path: string;
  arn: string;
  versions: JsonObject[];
  /** Name of the version in force. */
  defaultVersion: string;
  createdAt: Date;
}

/** Makes a customer managed policy; the last of `versions` is in force. */
export function addCustomerPolicy(
  account: Account,
  name: string,
  versions: JsonObject[],
  path = '/',
): CustomerPolicy {
  const policy: CustomerPolicy = {
    name,
    path,
    arn: `arn:${account.partition}:iam::${account.id}:policy${path}${name}`,
    versions,
    defaultVersion: `v${versions.length}`,
    createdAt: new Date(Date.now() - 86_400_000),
  };
  account.customerPolicies.push(policy);
  return policy;
}
