import type { JsonObject } from '../../shared/rules/json-object.ts';
import { checkTrustPolicy } from '../../shared/rules/trust-policy.ts';
import { IamError } from '../iam-error.ts';
import type { ConsoleState } from '../state.ts';
import { keptTrustPolicy } from '../stored-role.ts';
import { findRole } from './find-role.ts';

/** IAM's UpdateAssumeRolePolicy. */
export function updateTrustPolicy(state: ConsoleState, input: JsonObject) {
  const role = findRole(state, String(input.RoleName));
  const text = String(input.PolicyDocument ?? '');
  const { partition, unknownPrincipals } = state.settings;
  const problem = checkTrustPolicy(text, partition, unknownPrincipals);
  if (problem !== undefined) throw new IamError('MalformedPolicyDocument', problem);
  role.trustPolicy = keptTrustPolicy(text, partition);
  role.trustPolicyText = text;
  return {};
}
