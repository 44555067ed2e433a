/**
 * All that the live preflight may ask AWS, over all sources: reads, and a try to assume the role, which
 * only its trust policy decides. GetCallerIdentity needs no permission.
 */
export const neededActions: readonly string[] = [
  'iam:GetPolicy',
  'iam:GetPolicyVersion',
  'iam:GetRole',
  'iam:GetRolePolicy',
  'iam:ListAttachedRolePolicies',
  'iam:ListRolePolicies',
  'iam:ListRoles',
  'iam:ListUsers',
  'iam:SimulatePrincipalPolicy',
  'organizations:DescribeOrganization',
  'organizations:ListAccounts',
  'organizations:ListDelegatedAdministrators',
  'organizations:ListRoots',
  'sso:DescribeInstance',
  'sso:ListAccountAssignments',
  'sso:ListApplications',
  'sso:ListInstances',
  'sso:ListPermissionSets',
];
