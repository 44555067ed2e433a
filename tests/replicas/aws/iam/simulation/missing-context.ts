import type { Context } from '../../access/simulate.ts';
import type { NamedPolicy } from '../../state/policy.ts';
import { conditionKeys, statementsOf } from './statements.ts';

/** The condition keys that the policies ask about and the request did not give. */
export function missingContext(policies: readonly NamedPolicy[], context: Context): string[] {
  const given = new Set(Object.keys(context).map((key) => key.toLowerCase()));
  const asked = policies.flatMap(({ document }) => statementsOf(document)).flatMap(conditionKeys);
  return [...new Set(asked)].filter((key) => !given.has(key.toLowerCase())).sort();
}
