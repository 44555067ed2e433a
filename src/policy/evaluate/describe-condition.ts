import { listed } from '../../texts/listed.ts';
import { shorten } from '../../texts/shorten.ts';
import { say, type Text } from '../../texts/text.ts';

/** What Iru lacks to meet a condition. */
type Lack = 'multi-factor' | 'known-address' | 'vpc' | 'organization';

/** By the beginning of the condition key in lower case. */
const lacks: readonly (readonly [string, Lack])[] = [
  ['aws:multifactorauth', 'multi-factor'],
  ['aws:sourceip', 'known-address'],
  ['aws:vpcsourceip', 'vpc'],
  ['aws:sourcevpc', 'vpc'],
  ['aws:principalorg', 'organization'],
  ['aws:sourceorg', 'organization'],
];

const texts = {
  none: { Allow: 'conditionAsked', Deny: 'conditionDenies' },
  'multi-factor': { Allow: 'conditionAskedMfa', Deny: 'conditionDeniesMfa' },
  'known-address': { Allow: 'conditionAskedAddress', Deny: 'conditionDeniesAddress' },
  vpc: { Allow: 'conditionAskedVpc', Deny: 'conditionDeniesVpc' },
  organization: { Allow: 'conditionAskedOrganization', Deny: 'conditionDeniesOrganization' },
} as const;

/** Why Iru cannot meet a condition on this key, or null when nothing speaks against it. */
export function whatIruLacks(key: string): Lack | null {
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
): Text {
  const text = texts[whatIruLacks(key) ?? 'none'][effect];
  return say(text, {
    statement,
    operator: shorten(operator),
    key: shorten(key),
    values: listed(values),
  });
}
