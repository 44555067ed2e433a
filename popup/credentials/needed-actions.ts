/** What the live preflight may ask AWS with the admin's credentials: reads, and a try of the role. */
export const neededActions = [
  'sts:AssumeRole',
  'iam:GetRole',
  'iam:ListRolePolicies',
  'iam:GetRolePolicy',
  'iam:ListAttachedRolePolicies',
  'iam:GetPolicy',
  'iam:GetPolicyVersion',
  'iam:SimulatePrincipalPolicy',
  'organizations:DescribeOrganization',
  'organizations:ListDelegatedAdministrators',
  'sso:ListInstances',
  'sso:ListPermissionSets',
  'sso:ListApplications',
];
