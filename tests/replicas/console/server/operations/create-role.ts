import { asList, isObject, type JsonObject } from '../../shared/rules/json-object.ts';
import { checkRoleName, isDescription } from '../../shared/rules/names.ts';
import { checkTags, type Tag } from '../../shared/rules/tags.ts';
import { checkTrustPolicy } from '../../shared/rules/trust-policy.ts';
import { IamError } from '../iam-error.ts';
import type { ConsoleState } from '../state.ts';
import { keptTrustPolicy, storeRole } from '../stored-role.ts';
import { describeRole } from './describe-role.ts';

function readTags(value: unknown): Tag[] {
  return asList(value)
    .filter(isObject)
    .map(({ Key, Value }) => ({ key: String(Key), value: String(Value ?? '') }));
}

function refuseBadInput(state: ConsoleState, name: string, input: JsonObject, tags: Tag[]): void {
  if (checkRoleName(name) !== undefined) {
    const rule =
      'Member must have length 1 to 64 and satisfy regular expression pattern: [\\w+=,.@-]+';
    throw new IamError(
      'ValidationError',
      `Value at 'roleName' failed to satisfy constraint: ${rule}`,
    );
  }
  if (!isDescription(String(input.Description ?? ''))) {
    throw new IamError('ValidationError', "Value at 'description' failed to satisfy constraint");
  }
  const tagProblem = checkTags(tags);
  if (tagProblem !== undefined) throw new IamError('InvalidInput', tagProblem);
  if (state.roles.has(name)) {
    throw new IamError('EntityAlreadyExists', `Role with name ${name} already exists.`, 409);
  }
  const { partition, unknownPrincipals } = state.settings;
  const text = String(input.AssumeRolePolicyDocument ?? '');
  const policyProblem = checkTrustPolicy(text, partition, unknownPrincipals);
  if (policyProblem !== undefined) throw new IamError('MalformedPolicyDocument', policyProblem);
}

export function createRole(state: ConsoleState, input: JsonObject) {
  const name = String(input.RoleName ?? '');
  const tags = readTags(input.Tags);
  refuseBadInput(state, name, input, tags);
  const { awsAccountId, partition } = state.settings;
  const text = String(input.AssumeRolePolicyDocument);
  const role = {
    ...storeRole({ name }, awsAccountId, partition),
    trustPolicy: keptTrustPolicy(text, partition),
    trustPolicyText: text,
    description: String(input.Description ?? ''),
    tags: Object.fromEntries(tags.map(({ key, value }) => [key, value])),
  };
  state.roles.set(name, role);
  return { Role: describeRole(name, role) };
}
