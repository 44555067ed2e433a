import { type Sentences, say } from '../texts/text.ts';
import {
  type CanonicalStatement,
  canonicalStatement,
  type Element,
  partitionOf,
} from './canonical-policy.ts';
import { explainElement } from './element-differences.ts';
import type { PolicyDocument } from './policy-document.ts';

/**
 * One place in which the policy that was found is not the one that is wanted. 'broader' means that
 * all that was wanted still holds, but more is let in; 'differs' is everything else, and also a
 * principal of '*' or a missing condition.
 */
export type Difference = {
  /** For instance 'Statement 1 › Condition › StringEquals › sts:ExternalId'. */
  path: string;
  wanted: string | null;
  found: string | null;
  severity: 'differs' | 'broader';
  text: Sentences;
};

type Pair = { wanted: CanonicalStatement; found: CanonicalStatement };

const show = (element: Element | undefined) =>
  element ? [...element.values.values()].join(', ') : null;

function sameValues(a: Element | undefined, b: Element | undefined): boolean {
  if (!a || !b || a.values.size !== b.values.size) return a === b;
  return [...a.values.keys()].every((value) => b.values.has(value));
}

function likeness(a: CanonicalStatement, b: CanonicalStatement): number {
  const shared = [...a.elements].filter(([key, element]) =>
    sameValues(element, b.elements.get(key)),
  );
  return shared.length + (a.effect === b.effect ? 1 : 0);
}

/** Past this many candidate pairs, statements are paired in their order rather than by likeness. */
const mostPairs = 2500;

/** Puts each wanted statement beside the one found that is most like it; returns what is left over. */
function pairUp(wanted: CanonicalStatement[], found: CanonicalStatement[]) {
  const left = [...found];
  const pairs: Pair[] = [];
  const unpaired: CanonicalStatement[] = [];
  const byLikeness = wanted.length * found.length <= mostPairs;
  for (const each of wanted) {
    const scores = byLikeness ? left.map((other) => likeness(each, other)) : [0];
    const [partner] = left.splice(scores.indexOf(Math.max(...scores)), 1);
    if (partner) pairs.push({ wanted: each, found: partner });
    else unpaired.push(each);
  }
  return { pairs, unpaired, left };
}

function compareStatements({ wanted, found }: Pair): Difference[] {
  const statement = `Statement ${wanted.number}`;
  if (wanted.effect !== found.effect) {
    const effects = { wanted: wanted.effect, found: found.effect };
    const text = [say('policyEffectDiffers', effects)];
    return [{ path: `${statement} › Effect`, ...effects, severity: 'differs', text }];
  }
  const keys = new Set([...wanted.elements.keys(), ...found.elements.keys()]);
  return [...keys].flatMap((key) => {
    const [a, b] = [wanted.elements.get(key), found.elements.get(key)];
    if (sameValues(a, b)) return [];
    const path = `${statement} › ${(a ?? b)?.label}`;
    return [{ path, wanted: show(a), found: show(b), ...explainElement(wanted.effect, a, b) }];
  });
}

const summary = ({ effect, elements }: CanonicalStatement) =>
  [effect, ...[...elements.values()].map((element) => `${element.label}: ${show(element)}`)].join(
    '; ',
  );

function missingStatement(statement: CanonicalStatement): Difference {
  return {
    path: `Statement ${statement.number}`,
    wanted: summary(statement),
    found: null,
    severity: 'differs',
    text: [say('policyStatementMissing')],
  };
}

function extraStatement(statement: CanonicalStatement): Difference {
  const everyone = [...statement.elements.values()].some(
    ({ label, values }) =>
      label.startsWith('NotPrincipal') || (label.startsWith('Principal') && values.has('*')),
  );
  const denies = statement.effect === 'Deny';
  const told = () => {
    if (denies) return say('policyStatementExtraDeny');
    return say(everyone ? 'policyStatementExtraEveryone' : 'policyStatementExtra');
  };
  return {
    path: `Statement ${statement.number}`,
    wanted: null,
    found: summary(statement),
    severity: denies || everyone ? 'differs' : 'broader',
    text: [told()],
  };
}

/**
 * Every difference in meaning between the policy that is wanted and the one found. Order, single
 * values against arrays, the case of actions and condition keys, Sid and Id make none, nor does an
 * account ID against that account's :root ARN.
 */
export function comparePolicies(wanted: PolicyDocument, found: PolicyDocument): Difference[] {
  const partition = partitionOf(wanted, found);
  const [a, b] = [wanted, found].map((policy) =>
    policy.Statement.map((statement, index) => canonicalStatement(statement, index + 1, partition)),
  ) as [CanonicalStatement[], CanonicalStatement[]];
  const without = (statements: CanonicalStatement[], others: CanonicalStatement[]) => {
    const known = new Set(others.map(({ identity }) => identity));
    return statements.filter(({ identity }) => !known.has(identity));
  };
  const { pairs, unpaired, left } = pairUp(without(a, b), without(b, a));
  const differences: Difference[] = [];
  if (wanted.Version !== found.Version) {
    const versions = { wanted: wanted.Version, found: found.Version };
    const text = [say('policyVersionDiffers', versions)];
    differences.push({ path: 'Version', ...versions, severity: 'differs', text });
  }
  return [
    ...differences,
    ...pairs.flatMap(compareStatements),
    ...unpaired.map(missingStatement),
    ...left.map(extraStatement),
  ];
}

/** Whether AWS treats both policies alike, judged by `comparePolicies`. */
export function samePolicy(a: PolicyDocument, b: PolicyDocument): boolean {
  return comparePolicies(a, b).length === 0;
}
