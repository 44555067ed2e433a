import type { GetRoleAnswer, ListRolesAnswer, RolePoliciesAnswer } from '../../shared/answers.ts';
import type { JsonObject } from '../../shared/rules/json-object.ts';
import type { ConsoleState } from '../state.ts';
import { describeRole } from './describe-role.ts';
import { findRole } from './find-role.ts';

export function getRole(state: ConsoleState, input: JsonObject): GetRoleAnswer {
  const name = String(input.RoleName);
  return { Role: describeRole(name, findRole(state, name)) };
}

export function listRoles(state: ConsoleState): ListRolesAnswer {
  const roles = [...state.roles].map(([name, role]) => describeRole(name, role));
  return { Roles: roles.sort((a, b) => a.RoleName.localeCompare(b.RoleName, 'en')) };
}

export function getRolePolicies(state: ConsoleState, input: JsonObject): RolePoliciesAnswer {
  const role = findRole(state, String(input.RoleName));
  return {
    AttachedPolicies: role.attachedPolicies.map(named),
    PermissionsBoundary: role.permissionsBoundary === null ? null : named(role.permissionsBoundary),
    InlinePolicies: Object.entries(role.inlinePolicies).map(([PolicyName, document]) => ({
      PolicyName,
      PolicyDocument: encodeURIComponent(JSON.stringify(document)),
    })),
  };
}

const named = (arn: string) => ({
  PolicyName: arn.slice(arn.lastIndexOf('/') + 1),
  PolicyArn: arn,
});
