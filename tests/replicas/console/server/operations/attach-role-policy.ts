import type { JsonObject } from '../../shared/rules/json-object.ts';
import { IamError } from '../iam-error.ts';
import { managedPolicies } from '../managed-policies.ts';
import type { ConsoleState } from '../state.ts';
import { findRole } from './find-role.ts';

export function attachRolePolicy(state: ConsoleState, input: JsonObject) {
  const role = findRole(state, String(input.RoleName));
  const arn = String(input.PolicyArn);
  if (!managedPolicies(state.settings.partition).some((policy) => policy.arn === arn)) {
    throw new IamError('NoSuchEntity', `Policy ${arn} does not exist or is not attachable.`, 404);
  }
  if (!role.attachedPolicies.includes(arn)) role.attachedPolicies.push(arn);
  return {};
}
