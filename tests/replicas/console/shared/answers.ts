export interface RoleAnswer {
  RoleName: string;
  RoleId: string;
  Path: string;
  Arn: string;
  /** ISO 8601. */
  CreateDate: string;
  Description: string;
  /** Seconds. */
  MaxSessionDuration: number;
  /** Percent-encoded JSON. */
  AssumeRolePolicyDocument: string;
  Tags: { Key: string; Value: string }[];
}

export interface GetRoleAnswer {
  Role: RoleAnswer;
}

export interface ListRolesAnswer {
  Roles: RoleAnswer[];
}

interface NamedPolicy {
  PolicyName: string;
  PolicyArn: string;
}

export interface RolePoliciesAnswer {
  AttachedPolicies: NamedPolicy[];
  PermissionsBoundary: NamedPolicy | null;
  /** Names with their percent-encoded documents. */
  InlinePolicies: { PolicyName: string; PolicyDocument: string }[];
}

export interface ManagedPolicy {
  name: string;
  arn: string;
  type: 'AWS managed' | 'AWS managed - job function';
  description: string;
}

export interface ListPoliciesAnswer {
  Policies: ManagedPolicy[];
}

export interface ErrorAnswer {
  code: string;
  message: string;
}
