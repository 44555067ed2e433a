import { asList, isObject, type JsonObject } from '../../../console/shared/rules/json-object.ts';

export function statementsOf(document: JsonObject): JsonObject[] {
  return asList(document.Statement).filter(isObject);
}

/** Names of the condition keys that a statement asks about. */
export function conditionKeys({ Condition }: JsonObject): string[] {
  if (!isObject(Condition)) return [];
  return Object.values(Condition).flatMap((keys) => (isObject(keys) ? Object.keys(keys) : []));
}

/** The same policy with one statement alone. */
export function only(document: JsonObject, statement: JsonObject): JsonObject {
  return { ...document, Statement: [statement] };
}
