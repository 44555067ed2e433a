/** What Iru lacks, by the beginning of the condition key in lower case. */
const lacks: readonly (readonly [string, string])[] = [
  ['aws:multifactorauth', 'Iru does not sign in with multi-factor authentication'],
  ['aws:sourceip', 'no IP address of Iru is known'],
  ['aws:vpcsourceip', 'Iru does not come through your VPC'],
  ['aws:sourcevpc', 'Iru does not come through your VPC'],
  ['aws:principalorg', 'Iru does not belong to your organization'],
  ['aws:sourceorg', 'Iru does not belong to your organization'],
];

/** Why Iru cannot meet a condition on this key (MFA, address, VPC, organization), or null. */
export function whatIruLacks(key: string): string | null {
  const name = key.toLowerCase();
  return lacks.find(([start]) => name.startsWith(start))?.[1] ?? null;
}

/** A sentence on a condition that keeps a request out. */
export function describeCondition(
  statement: number,
  effect: 'Allow' | 'Deny',
  operator: string,
  key: string,
  values: readonly string[],
): string {
  const why = whatIruLacks(key);
  const what = `${operator} on ${key} (${values.join(', ')})`;
  const verb = effect === 'Deny' ? 'denies access by' : 'asks for';
  return `Statement ${statement} ${verb} ${what}${why ? `, and ${why}` : ''}.`;
}
