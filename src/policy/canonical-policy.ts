import { isAccountId, splitArn } from './arn-parts.ts';
import type { PolicyDocument, Principals, Statement } from './policy-document.ts';

/** One element of a statement: what it is called, and its values, each under its canonical form. */
export type Element = { label: string; values: Map<string, string> };

/** A statement with everything that makes no difference to AWS taken out. */
export type CanonicalStatement = {
  /** Its place in its policy, counted from 1. */
  number: number;
  effect: Statement['Effect'];
  /** By canonical path; the label keeps the spelling of the policy. */
  elements: Map<string, Element>;
  /** Equal for two statements just when they mean the same. */
  identity: string;
};

/** The partition in which bare account IDs of these policies are to be read. */
export function partitionOf(...policies: PolicyDocument[]): string {
  const named = policies
    .flatMap((policy) => policy.Statement)
    .flatMap(({ Principal = {}, NotPrincipal = {} }) => [Principal, NotPrincipal])
    .flatMap((principals) => principals.AWS ?? [])
    .flatMap((text) => splitArn(text)?.partition ?? []);
  return named.toSorted()[0] ?? 'aws';
}

export function canonicalStatement(
  statement: Statement,
  number: number,
  partition: string,
): CanonicalStatement {
  const elements = new Map<string, Element>();
  const asIs = (value: string) => value;
  const lowerCase = (value: string) => value.toLowerCase();
  const add = (path: string[], values: string[] | undefined, canonical = asIs) => {
    if (!values) return;
    // Operators are case-sensitive, the names of condition keys are not.
    const key = JSON.stringify(
      path[0] === 'Condition' ? path.with(2, lowerCase(path[2] ?? '')) : path,
    );
    const byCanonical = new Map(values.map((value) => [canonical(value), value]));
    elements.set(key, { label: path.join(' › '), values: byCanonical });
  };
  const account = (value: string) =>
    isAccountId(value) ? `arn:${partition}:iam::${value}:root` : value;
  const addPrincipals = (name: string, principals: Principals | undefined) => {
    for (const [type, values] of Object.entries(principals ?? {})) {
      add([name, type], values, type === 'AWS' ? account : undefined);
    }
  };

  addPrincipals('Principal', statement.Principal);
  addPrincipals('NotPrincipal', statement.NotPrincipal);
  add(['Action'], statement.Action, lowerCase);
  add(['NotAction'], statement.NotAction, lowerCase);
  add(['Resource'], statement.Resource);
  add(['NotResource'], statement.NotResource);
  for (const [operator, keys] of Object.entries(statement.Condition ?? {})) {
    for (const [key, values] of Object.entries(keys)) add(['Condition', operator, key], values);
  }

  const facts = [...elements].map(([key, { values }]) => [key, [...values.keys()].toSorted()]);
  const identity = JSON.stringify([
    statement.Effect,
    facts.map((fact) => JSON.stringify(fact)).toSorted(),
  ]);
  return { number, effect: statement.Effect, elements, identity };
}
