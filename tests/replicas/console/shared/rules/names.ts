// Patterns and lengths: IAM API reference, CreateRole and PutRolePolicy.
const name = /^[\w+=,.@-]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the API's own pattern for descriptions.
const description = /^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$/;
const externalId = /^[\w+=,.@:/-]+$/;

export type NameProblem = 'empty' | 'too-long' | 'characters';

function checkName(value: string, maximum: number): NameProblem | undefined {
  if (value === '') return 'empty';
  if (value.length > maximum) return 'too-long';
  return name.test(value) ? undefined : 'characters';
}

export function checkRoleName(value: string): NameProblem | undefined {
  return checkName(value, 64);
}

export function checkPolicyName(value: string): NameProblem | undefined {
  return checkName(value, 128);
}

export function isDescription(value: string): boolean {
  return value.length <= 1000 && description.test(value);
}

export function isExternalId(value: string): boolean {
  return value.length >= 2 && value.length <= 1224 && externalId.test(value);
}

export function isAccountId(value: string): boolean {
  return /^\d{12}$/.test(value);
}
