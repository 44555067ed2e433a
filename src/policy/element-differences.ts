import { listed } from '../texts/listed.ts';
import { shorten } from '../texts/shorten.ts';
import { type Sentences, say, type Text } from '../texts/text.ts';
import type { Element } from './canonical-policy.ts';
import { compareExternalIds } from './compare-external-id.ts';
import { isExternalIdKey } from './condition-lines.ts';
import { parsePrincipal } from './principal.ts';
import { matchesActionPattern } from './wildcards.ts';

/** How far one element of a statement in AWS is from the one that is wanted. */
export type ElementDifference = { severity: 'differs' | 'broader'; text: Sentences };

/** Values only wanted, values only found, and all that were found, as they are to be shown. */
type Values = { missing: string[]; extra: string[]; found: string[] };

const differs = (...text: Text[]): ElementDifference => ({ severity: 'differs', text });
const broader = (...text: Text[]): ElementDifference => ({ severity: 'broader', text });

function principalOf(text: string) {
  const parsed = parsePrincipal(text);
  return parsed.ok ? parsed.value : null;
}

/** Principals that stand for a whole account, by its ID. */
function accountsAmong(principals: readonly string[]): Map<string, string> {
  const roots = principals.flatMap((text) => principalOf(text) ?? []);
  return new Map(
    roots.filter(({ kind }) => kind === 'root').map(({ accountId, text }) => [accountId, text]),
  );
}

function explainPrincipals({ missing, extra, found }: Values): ElementDifference {
  if (extra.includes('*')) return differs(say('policyLetsInEveryone'));
  const deleted = extra.find((text) => principalOf(text)?.kind === 'unique-id');
  const [firstMissing] = missing;
  if (deleted && firstMissing) {
    const what = deleted.startsWith('AIDA') ? 'policyUserDeleted' : 'policyRoleDeleted';
    return differs(say(what, { uniqueId: deleted, principal: shorten(firstMissing) }));
  }
  if (missing.length === 0) return broader(say('policyAlsoLetsIn', { principals: listed(extra) }));
  const accounts = accountsAmong(found);
  const theirs = missing.map((text) => accounts.get(principalOf(text)?.accountId ?? ''));
  const [account] = theirs;
  if (account !== undefined && !theirs.includes(undefined)) {
    return broader(say('policyLetsInAccount', { account, principals: listed(missing) }));
  }
  if (extra.length === 0) {
    return differs(say('policyDoesNotLetIn', { principals: listed(missing) }));
  }
  return differs(say('policyLetsInOther', { found: listed(extra), wanted: listed(missing) }));
}

function explainActions({ missing, extra, found }: Values): ElementDifference {
  const uncovered = missing.filter(
    (action) => !found.some((pattern) => matchesActionPattern(pattern, action)),
  );
  if (uncovered.length > 0) {
    return differs(say('policyActionsMissing', { actions: listed(uncovered) }));
  }
  return broader(
    say('policyActionsBroader', { actions: listed(extra.length > 0 ? extra : found) }),
  );
}

function explainResources({ missing, extra, found }: Values): ElementDifference {
  if (missing.length === 0 || found.includes('*')) {
    return broader(say('policyResourcesBroader', { resources: listed(extra) }));
  }
  return differs(say('policyResourcesMissing', { resources: listed(missing) }));
}

function explainCondition(
  name: string,
  key: string,
  values: Values,
  isWanted: boolean,
): ElementDifference {
  const { missing, extra, found } = values;
  const condition = shorten(name);
  const isExternalId = isExternalIdKey(key);
  const [expected, actual] = [missing[0], extra[0]];
  if (isExternalId && found.length === 1 && missing.length === 1 && expected && actual) {
    const { summary } = compareExternalIds(expected, actual);
    return differs(say('policyExternalIdDiffers'), ...summary);
  }
  if (found.length === 0 && isExternalId) return differs(say('policyExternalIdNotAsked'));
  if (found.length === 0) return differs(say('policyConditionMissing', { condition }));
  if (!isWanted) return differs(say('policyConditionExtra', { condition }));
  return differs(say('policyConditionDiffers', { condition }));
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
  if (!found) return differs(say('policyLacksElement', { element: shorten(label) }));
  if (!wanted) return differs(say('policyHasExtraElement', { element: shorten(label) }));
  return differs(say('policyElementDiffers', { element: shorten(label) }));
}
