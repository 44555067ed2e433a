import type { Sentences } from '../texts/text.ts';
import { matchesActionPattern } from './action-pattern.ts';
import { parsePrincipal } from './arn.ts';
import type { Element } from './canonical-policy.ts';
import { compareExternalIds } from './compare-external-id.ts';

/** How far one element of a statement in AWS is from the one that is wanted. */
export type ElementDifference = { severity: 'differs' | 'broader'; text: Sentences };

/** Values only wanted, values only found, and all that were found, as they are to be shown. */
type Values = { missing: string[]; extra: string[]; found: string[] };

const differs = (text: string): ElementDifference => ({ severity: 'differs', text });
const broader = (text: string): ElementDifference => ({ severity: 'broader', text });

function principalOf(text: string) {
  const parsed = parsePrincipal(text);
  return parsed.ok ? parsed.value : null;
}

function isAccountOf(root: string, principal: string): boolean {
  const [account, member] = [principalOf(root), principalOf(principal)];
  return account?.kind === 'root' && member !== null && account.accountId === member.accountId;
}

function explainPrincipals({ missing, extra, found }: Values): ElementDifference {
  if (extra.includes('*')) {
    return differs(
      'The policy in AWS lets in everyone (*), whoever they are. Name the principal that was asked for.',
    );
  }
  const deleted = extra.find((text) => principalOf(text)?.kind === 'unique-id');
  const [firstMissing] = missing;
  if (deleted && firstMissing) {
    const what = deleted.startsWith('AIDA') ? 'user' : 'role';
    return differs(
      `The ${what} it named was deleted, so AWS shows the unique ID ${deleted} in its place. A ${what} made anew under the same name is not let in before the policy is saved again with ${firstMissing}.`,
    );
  }
  if (missing.length === 0)
    return broader(`The policy in AWS also lets in ${extra.join(', ')}, which was not asked for.`);
  const roots = missing.map((text) => found.find((root) => isAccountOf(root, text)));
  if (roots.every((root) => root !== undefined)) {
    return broader(
      `The policy in AWS lets in the whole account (${roots[0]}) and not only ${missing.join(', ')}. It works, but is broader than was asked for.`,
    );
  }
  if (extra.length === 0)
    return differs(`The policy in AWS does not let in ${missing.join(', ')}.`);
  return differs(`The policy in AWS lets in ${extra.join(', ')} instead of ${missing.join(', ')}.`);
}

function explainActions({ missing, extra, found }: Values): ElementDifference {
  const uncovered = missing.filter(
    (action) => !found.some((pattern) => matchesActionPattern(pattern, action)),
  );
  if (uncovered.length > 0)
    return differs(`The policy in AWS does not allow ${uncovered.join(', ')}.`);
  const more = extra.length > 0 ? extra : found;
  return broader(`The policy in AWS allows more than was asked for: ${more.join(', ')}.`);
}

function explainResources({ missing, extra, found }: Values): ElementDifference {
  if (missing.length === 0 || found.includes('*')) {
    return broader(`The policy in AWS covers more than was asked for: ${extra.join(', ')}.`);
  }
  return differs(`The policy in AWS does not cover ${missing.join(', ')}.`);
}

function explainCondition(
  name: string,
  key: string,
  values: Values,
  isWanted: boolean,
): ElementDifference {
  const { missing, extra, found } = values;
  const isExternalId = key.toLowerCase() === 'sts:externalid';
  const [expected, actual] = [missing[0], extra[0]];
  if (isExternalId && found.length === 1 && missing.length === 1 && expected && actual) {
    return differs(
      `The external ID in AWS is not the wizard's. ${compareExternalIds(expected, actual).summary}`,
    );
  }
  if (found.length === 0 && isExternalId) {
    return differs(
      'The policy in AWS does not ask for the external ID in this way. Without it, anyone could have Iru read this account.',
    );
  }
  if (found.length === 0) return differs(`The policy in AWS lacks the condition ${name}.`);
  if (!isWanted) {
    return differs(
      `The policy in AWS has a condition that was not asked for, ${name}: it can keep Iru out.`,
    );
  }
  return differs(`The policy in AWS asks for other values under ${name}.`);
}

/** Explains a difference in one element, which at least one side has. */
export function explainElement(
  effect: 'Allow' | 'Deny',
  wanted: Element | undefined,
  found: Element | undefined,
): ElementDifference {
  const only = (one: Element | undefined, other: Element | undefined) =>
    [...(one?.values ?? [])].filter(([key]) => !other?.values.has(key)).map(([, shown]) => shown);
  const values = {
    missing: only(wanted, found),
    extra: only(found, wanted),
    found: [...(found?.values.values() ?? [])],
  };
  const label = (wanted ?? found)?.label ?? '';
  const [element, ...rest] = label.split(' › ');
  if (element === 'Condition') {
    return explainCondition(rest.join(' › '), rest.at(-1) ?? '', values, wanted !== undefined);
  }
  if (effect === 'Allow') {
    if (label === 'Principal › AWS') return explainPrincipals(values);
    if (label === 'Action' && found) return explainActions(values);
    if (label === 'Resource' && found) return explainResources(values);
  }
  if (!found) return differs(`The policy in AWS has no ${label} here.`);
  if (!wanted) return differs(`The policy in AWS has ${label} here, which was not asked for.`);
  return differs(`The policy in AWS has another ${label}.`);
}
