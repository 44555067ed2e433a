import type * as z from 'zod/mini';
import { shorten } from '../texts/shorten.ts';
import { type Sentences, say } from '../texts/text.ts';
import { lookAlike } from './character-names.ts';

type Issue = z.core.$ZodIssue;

const elementNames = [
  'Version Id Statement Sid Effect Principal NotPrincipal Action NotAction',
  'Resource NotResource Condition AWS Service Federated CanonicalUser',
].flatMap((line) => line.split(' '));

/** "Statement 2 › Condition › StringEquals", statements counted from 1; '' for the whole policy. */
export function placeInPolicy(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, part) => {
    if (typeof part === 'number') return `${place} ${part + 1}`;
    const name = shorten(String(part), 100);
    return place ? `${place} › ${name}` : name;
  }, '');
}

/** All issues, with those inside a union's alternatives brought to the top, paths made whole. */
function flatten(issues: readonly Issue[], base: readonly PropertyKey[] = []): Issue[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    const inner = issue.code === 'invalid_union' ? issue.errors : [];
    return [{ ...issue, path }, ...inner.flatMap((alternative) => flatten(alternative, path))];
  });
}

/** The issue that says most: an unknown element first, else the one deepest in the policy. */
function mostTelling(issues: Issue[]): Issue | undefined {
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  return unknown ?? issues.toSorted((a, b) => b.path.length - a.path.length)[0];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}

/** An element that IAM does not know, at a place in the policy ('' for the policy itself). */
function unknownElement(place: string, name: string): Sentences {
  const plain = Array.from(name, (char) => lookAlike(char) || char).join('');
  const meant = elementNames.find((each) => each.toLowerCase() === plain.toLowerCase());
  const shown = shorten(name, 100);
  return [
    place === ''
      ? say('policyElementUnknown', { name: shown })
      : say('policyElementUnknownAt', { place, name: shown }),
    meant ? say('policyElementSpelling', { name: meant }) : say('policyElementRemove'),
  ];
}

/** Why `value` is no IAM policy, from what the schema found. */
export function explainPolicyShape(value: unknown, found: readonly Issue[]): Sentences {
  const issue = mostTelling(flatten(found));
  const path = issue?.path ?? [];
  const place = placeInPolicy(path);
  if (issue?.code === 'unrecognized_keys') return unknownElement(place, issue.keys[0] ?? '');
  if (path.length === 0) return [say('policyNotAnObject', { braces: '{…}' })];
  if (valueAt(value, path) === undefined) return [say('policyElementMissing', { place })];
  const [first, second] = issue?.code === 'invalid_value' ? issue.values : [];
  if (first !== undefined && second !== undefined) {
    const [one, other] = [String(first), String(second)];
    return [say('policyElementOneOfTwo', { place, first: one, second: other })];
  }
  return [say('policyElementKind', { place })];
}
