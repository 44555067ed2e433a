import type { RoleAnswer } from '../../shared/answers.ts';
import type { StoredRole } from '../stored-role.ts';

/** A role in the shape of IAM's answers, where a policy document is percent-encoded JSON. */
export function describeRole(name: string, role: StoredRole): RoleAnswer {
  return {
    RoleName: name,
    RoleId: role.roleId,
    Path: role.path,
    Arn: role.arn,
    CreateDate: role.createdAt.toISOString(),
    Description: role.description,
    MaxSessionDuration: 3600,
    AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(role.trustPolicy)),
    Tags: Object.entries(role.tags).map(([Key, Value]) => ({ Key, Value })),
  };
}
