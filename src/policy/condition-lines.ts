import type { Statement } from './policy-document.ts';

/** One line of a Condition: the values that an operator compares a key with. */
export type ConditionLine = { operator: string; key: string; values: string[] };

export function conditionLines({ Condition = {} }: Statement): ConditionLine[] {
  return Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key, values })),
  );
}

/** Names of condition keys are not case-sensitive. */
export function isExternalIdKey(key: string): boolean {
  return key.toLowerCase() === 'sts:externalid';
}
