import { asList, isObject, parseObject } from '../../shared/rules/json-object.ts';

/** The service prefixes that a policy's actions name, each once. */
export function servicesIn(policyText: string): string[] {
  const statements = asList(parseObject(policyText)?.Statement).filter(isObject);
  const actions = statements.flatMap(({ Action }) => asList(Action).map(String));
  return [...new Set(actions.map((action) => action.split(':')[0] ?? ''))];
}
