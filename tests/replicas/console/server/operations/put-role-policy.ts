import { type JsonObject, parseObject } from '../../shared/rules/json-object.ts';
import { checkPolicyName } from '../../shared/rules/names.ts';
import { checkPermissionPolicy } from '../../shared/rules/permission-policy.ts';
import { IamError } from '../iam-error.ts';
import type { ConsoleState } from '../state.ts';
import { findRole } from './find-role.ts';

export function putRolePolicy(state: ConsoleState, input: JsonObject) {
  const role = findRole(state, String(input.RoleName));
  const name = String(input.PolicyName ?? '');
  if (checkPolicyName(name) !== undefined) {
    throw new IamError('ValidationError', "Value at 'policyName' failed to satisfy constraint");
  }
  const text = String(input.PolicyDocument ?? '');
  const problem = checkPermissionPolicy(text);
  if (problem !== undefined) throw new IamError('MalformedPolicyDocument', problem);
  role.inlinePolicies[name] = parseObject(text) ?? {};
  return {};
}
