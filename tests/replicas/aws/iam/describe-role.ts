import type { Role } from '../state/role.ts';
import { urlEncode } from './url-encode.ts';

/** What both GetRole and ListRoles tell. */
export function roleSummary(role: Role): object {
  return {
    Path: role.path,
    RoleName: role.name,
    RoleId: role.roleId,
    Arn: role.arn,
    CreateDate: role.createdAt,
    AssumeRolePolicyDocument: urlEncode(role.trustPolicy),
    Description: role.description === '' ? undefined : role.description,
    MaxSessionDuration: role.maxSessionDuration,
  };
}

/** What only GetRole tells. */
export function roleDetails(role: Role): object {
  const { permissionsBoundary } = role;
  const tags = Object.entries(role.tags).map(([Key, Value]) => ({ Key, Value }));
  return {
    ...roleSummary(role),
    PermissionsBoundary:
      permissionsBoundary === null
        ? undefined
        : { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: permissionsBoundary },
    Tags: tags.length === 0 ? undefined : tags,
    RoleLastUsed: {},
  };
}
