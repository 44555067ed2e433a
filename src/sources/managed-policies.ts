import generated from './managed-policies.generated.json' with { type: 'json' };

const documents: Readonly<Record<string, unknown>> = generated;

/**
 * What a policy that AWS manages says of the sources' read actions, as JSON; null for one that is not
 * known. It is of the day the list was made: AWS can change such a policy.
 */
export function managedPolicyByName(name: string): string | null {
  return Object.hasOwn(documents, name) ? JSON.stringify(documents[name]) : null;
}
