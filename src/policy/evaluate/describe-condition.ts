import { listed } from '../../texts/listed.ts';
import { shorten } from '../../texts/shorten.ts';
import { type Sentences, say, type TextKey } from '../../texts/text.ts';
import type { ConditionLine } from '../condition-lines.ts';

/** Why Iru is certainly kept out, by the beginning of the condition key in lower case. */
const certain = [
  ['aws:multifactorauth', 'conditionMfa'],
  ['aws:principalorg', 'conditionYourOrganization'],
  ['aws:sourceaccount', 'conditionServicesOnly'],
  ['aws:sourcearn', 'conditionServicesOnly'],
  ['aws:sourceorg', 'conditionServicesOnly'],
] as const satisfies [string, TextKey][];

/** Why nobody here can tell whether Iru is kept out. */
const notKnown = [
  ['aws:sourceip', 'conditionAddress'],
  ['aws:vpcsourceip', 'conditionVpc'],
  ['aws:sourcevpc', 'conditionVpc'],
  ['aws:principalorg', 'conditionOrganization'],
  ['', 'conditionNotKnown'],
] as const satisfies [string, TextKey][];

function reasonFor({ key, values }: ConditionLine, isKnown: boolean) {
  const name = key.toLowerCase();
  const reason = (isKnown ? certain : notKnown).find(([start]) => name.startsWith(start))?.[1];
  const isAny = reason === 'conditionAddress' && values.some((value) => value.endsWith('/0'));
  return isAny ? 'conditionAnyAddress' : reason;
}

/** What a condition asks for or denies, and why it keeps Iru out, or may where that is not known. */
export function describeCondition(
  statement: number,
  effect: 'Allow' | 'Deny',
  line: ConditionLine,
  isKnown: boolean,
): Sentences {
  const told = say(effect === 'Allow' ? 'conditionAsked' : 'conditionDenies', {
    statement,
    operator: shorten(line.operator),
    key: shorten(line.key),
    values: listed(line.values),
  });
  const reason = reasonFor(line, isKnown);
  return reason ? [told, say(reason)] : [told];
}
