import type { Partition } from '../../console/shared/partitions.ts';
import type { CustomerPolicy } from './customer-policy.ts';
import type { Role } from './role.ts';
import type { User } from './user.ts';

export interface Account {
  /** 12 digits. */
  id: string;
  name: string;
  email: string;
  partition: Partition;
  /** Opt-in regions that are switched on. */
  optedInRegions: string[];
  roles: Role[];
  users: User[];
  customerPolicies: CustomerPolicy[];
}

export function makeAccount(id: string, name: string, partition: Partition = 'aws'): Account {
  return {
    id,
    name,
    email: `aws+${id}@example.com`,
    partition,
    optedInRegions: [],
    roles: [],
    users: [],
    customerPolicies: [],
  };
}
