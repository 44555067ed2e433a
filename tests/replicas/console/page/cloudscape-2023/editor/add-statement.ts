import { asList, parseObject } from '../../../shared/rules/json-object.ts';

/** The policy with an empty statement at its end; text that is no policy stays as it is. */
export function addStatement(text: string): string {
  const policy = parseObject(text);
  if (policy === undefined) return text;
  const statements = asList(policy.Statement);
  const statement = {
    Sid: `Statement${statements.length + 1}`,
    Effect: 'Allow',
    Principal: {},
    Action: [],
  };
  return JSON.stringify({ ...policy, Statement: [...statements, statement] }, null, '\t');
}
