import type { Account } from './account.ts';

export interface PermissionSet {
  /** `ps-` and 16 characters. */
  id: string;
  name: string;
  description: string;
  /** ISO 8601 duration. */
  sessionDuration: string;
  createdAt: Date;
}

export interface AccountAssignment {
  accountId: string;
  permissionSetId: string;
  principalType: 'USER' | 'GROUP';
  principalId: string;
}

export interface Application {
  /** `apl-` and 16 characters. */
  id: string;
  name: string;
}

export interface IdentityCenter {
  /** `ssoins-` and 16 characters. */
  id: string;
  identityStoreId: string;
  ownerAccountId: string;
  region: string;
  /** Whether the organization's other accounts find it with ListInstances. */
  visibleToMembers: boolean;
  createdAt: Date;
  /** ARN of the customer's own key that encrypts it; null where it is AWS's own. */
  kmsKeyArn: string | null;
  permissionSets: PermissionSet[];
  assignments: AccountAssignment[];
  applications: Application[];
}

const threeNames = ['AdministratorAccess', 'ViewOnlyAccess', 'Billing'];

function permissionSet(name: string, index: number): PermissionSet {
  return {
    id: `ps-${String(index + 1).padStart(16, '0')}`,
    name,
    description: `Permission set ${name}`,
    sessionDuration: 'PT8H',
    createdAt: new Date('2024-02-03T04:05:06Z'),
  };
}

/**
 * An instance with three permission sets, each assigned to one group in the owner's account, and
 * two applications.
 */
export function makeIdentityCenter(owner: Account, region: string): IdentityCenter {
  const permissionSets = threeNames.map(permissionSet);
  return {
    id: 'ssoins-7223a1b2c3d4e5f6',
    identityStoreId: 'd-9067a1b2c3',
    ownerAccountId: owner.id,
    region,
    visibleToMembers: true,
    createdAt: new Date('2024-01-02T03:04:05Z'),
    kmsKeyArn: null,
    permissionSets,
    assignments: permissionSets.map(({ id }) => ({
      accountId: owner.id,
      permissionSetId: id,
      principalType: 'GROUP',
      principalId: '906742a1-b2c3-4d5e-8f90-a1b2c3d4e5f6',
    })),
    applications: [
      { id: 'apl-0000000000000001', name: 'Grafana' },
      { id: 'apl-0000000000000002', name: 'Ticket system' },
    ],
  };
}
