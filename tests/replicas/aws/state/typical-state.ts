import type { Partition } from '../../console/shared/partitions.ts';
import { partitionEndpoints } from '../endpoints/regions.ts';
import { makeAccount } from './account.ts';
import { type AwsState, emptyState } from './aws-state.ts';
import { makeIdentityCenter } from './identity-center.ts';
import { makeOrganization } from './organization.ts';
import { addRole } from './role.ts';

export const managementAccountId = '111122223333';
export const memberAccountId = '222233334444';

const samlTrust = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/AWSSSO_DO_NOT_DELETE' },
      Action: ['sts:AssumeRoleWithSAML', 'sts:TagSession'],
    },
  ],
};

/** Names of the roles that people sign in with in each account of the typical state. */
export const adminRoleName = 'AWSReservedSSO_AdministratorAccess_0123456789abcdef';
export const readerRoleName = 'AWSReservedSSO_ReadOnlyAccess_fedcba9876543210';

/**
 * What most tests start from: an organization of a management account and a member, no delegated
 * administrator, Identity Center in the partition's first region by name of the management account,
 * and in each account a role for administrators and one that may only read.
 */
export function typicalState(partition: Partition = 'aws'): AwsState {
  const state = emptyState();
  const management = makeAccount(managementAccountId, 'Management', partition);
  const member = makeAccount(memberAccountId, 'Workloads', partition);
  state.accounts.push(management, member);
  state.organizations.push(makeOrganization(management, member));
  const region = partitionEndpoints[partition].iamRegion;
  state.identityCenters.push(makeIdentityCenter(management, region));
  for (const account of state.accounts) {
    const signIn = { path: '/aws-reserved/sso.amazonaws.com/', trustPolicy: samlTrust };
    const policy = (name: string) => `arn:${partition}:iam::aws:policy/${name}`;
    const admin = [policy('AdministratorAccess')];
    const reader = [policy('ReadOnlyAccess')];
    addRole(account, { ...signIn, name: adminRoleName, attachedPolicies: admin });
    addRole(account, { ...signIn, name: readerRoleName, attachedPolicies: reader });
  }
  return state;
}
