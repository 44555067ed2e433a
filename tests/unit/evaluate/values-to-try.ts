import { conditionLines } from '../../../src/policy/condition-lines.ts';
import type { TrustRequest } from '../../../src/policy/evaluate/trust-request.ts';
import type { PolicyDocument } from '../../../src/policy/policy-document.ts';
import { families } from './condition-families.ts';

/** Beyond whatever the policies of these tests ask for, or of no kind at all. */
const extremes = ['-99999', '99999999999', '255.255.255.255', 'arn:::::', '!!'];

/** The value with its policy variables replaced. */
function withVariables(value: string, { context }: TrustRequest): string {
  const names = Object.keys(context);
  return value.replace(/\$\{([^},]+)[^}]*\}/g, (variable, name: string) => {
    if (/^[*?$]$/.test(name)) return name;
    const key = names.find((each) => each.toLowerCase() === name.toLowerCase());
    return context[key ?? '']?.[0] ?? variable;
  });
}

/** What a key might be: absent, as in other requests, or as the policy asks for it, and nearly so. */
export function valuesToTry(
  key: string,
  { Statement }: PolicyDocument,
  request: TrustRequest,
): string[][] {
  const asked = Statement.flatMap(conditionLines)
    .filter((line) => line.key.toLowerCase() === key.toLowerCase())
    .flatMap(({ values }) => values)
    .flatMap((value) => [value, withVariables(value, request)])
    .flatMap((value) => [value, value.replace(/[*?]/g, 'x'), value.replace(/\/.*/, '')]);
  const others = families.flatMap(({ given }): readonly string[] => given);
  const values = new Set([...others, ...extremes, ...asked]);
  return [[], ...[...values].map((value) => [value])];
}
