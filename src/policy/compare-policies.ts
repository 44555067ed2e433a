import type { Sentences } from '../texts/text.ts';
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
    const text = `The policy in AWS says ${found.effect} where ${wanted.effect} was asked for.`;
    const severity = 'differs';
    return [
      { path: `${statement} › Effect`, wanted: wanted.effect, found: found.effect, severity, text },
    ];
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
    text: 'The policy in AWS lacks this statement.',
  };
}

function extraStatement(statement: CanonicalStatement): Difference {
  const everyone = [...statement.elements.values()].some(
    ({ label, values }) =>
      label.startsWith('NotPrincipal') || (label.startsWith('Principal') && values.has('*')),
  );
  const denies = statement.effect === 'Deny';
  return {
    path: `Statement ${statement.number} in AWS`,
    wanted: null,
    found: summary(statement),
    severity: denies || everyone ? 'differs' : 'broader',
    text: denies
      ? 'The policy in AWS has a statement that was not asked for and denies access: it can keep Iru out.'
      : `The policy in AWS has a statement that was not asked for${everyone ? ' and lets in everyone' : ''}.`,
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
    differences.push({
      path: 'Version',
      wanted: wanted.Version,
      found: found.Version,
      severity: 'differs',
      text: `The policy in AWS is written in version ${found.Version} of the policy language, not ${wanted.Version}.`,
    });
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
