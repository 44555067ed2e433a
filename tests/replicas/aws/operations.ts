import type { Service } from './endpoints/endpoint.ts';
import { getAccountSummary } from './iam/get-account-summary.ts';
import { getPolicy } from './iam/get-policy.ts';
import { getPolicyVersion } from './iam/get-policy-version.ts';
import { getRole } from './iam/get-role.ts';
import { getRolePolicy } from './iam/get-role-policy.ts';
import { listAttachedRolePolicies } from './iam/list-attached-role-policies.ts';
import { listRolePolicies } from './iam/list-role-policies.ts';
import { listRoles } from './iam/list-roles.ts';
import { listUsers } from './iam/list-users.ts';
import { simulatePrincipalPolicy } from './iam/simulate-principal-policy.ts';
import type { Operation } from './operation.ts';
import { describeOrganization } from './organizations/describe-organization.ts';
import { listAccounts } from './organizations/list-accounts.ts';
import { listDelegatedAdministrators } from './organizations/list-delegated-administrators.ts';
import { listDelegatedServicesForAccount } from './organizations/list-delegated-services-for-account.ts';
import { listRoots } from './organizations/list-roots.ts';
import { describeInstance } from './sso-admin/describe-instance.ts';
import { describePermissionSet } from './sso-admin/describe-permission-set.ts';
import { listAccountAssignments } from './sso-admin/list-account-assignments.ts';
import { listApplications } from './sso-admin/list-applications.ts';
import { listInstances } from './sso-admin/list-instances.ts';
import { listPermissionSets } from './sso-admin/list-permission-sets.ts';
import { assumeRole } from './sts/assume-role.ts';
import { getCallerIdentity } from './sts/get-caller-identity.ts';

const operations: Record<Service, readonly Operation[]> = {
  sts: [getCallerIdentity, assumeRole],
  iam: [
    getRole,
    listAttachedRolePolicies,
    listRolePolicies,
    getRolePolicy,
    getPolicy,
    getPolicyVersion,
    simulatePrincipalPolicy,
    listRoles,
    listUsers,
    getAccountSummary,
  ],
  sso: [
    listInstances,
    describeInstance,
    listPermissionSets,
    listAccountAssignments,
    listApplications,
    describePermissionSet,
  ],
  organizations: [
    describeOrganization,
    listDelegatedAdministrators,
    listRoots,
    listAccounts,
    listDelegatedServicesForAccount,
  ],
};

export function findOperation(service: Service, name: string): Operation | undefined {
  return operations[service].find((operation) => operation.name === name);
}
