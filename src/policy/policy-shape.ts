import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

const elementNames = [
  'Version Id Statement Sid Effect Principal NotPrincipal Action NotAction',
  'Resource NotResource Condition AWS Service Federated CanonicalUser',
].flatMap((line) => line.split(' '));

/** "Statement 2 › Condition › StringEquals", statements counted from 1; '' for the whole policy. */
export function placeInPolicy(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, part) => {
    if (typeof part === 'number') return `${place} ${part + 1}`;
    return place ? `${place} › ${String(part)}` : String(part);
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

/** One sentence or two on why `value` is no IAM policy, from what the schema found. */
export function explainPolicyShape(value: unknown, found: readonly Issue[]): string {
  const issue = mostTelling(flatten(found));
  const path = issue?.path ?? [];
  const place = placeInPolicy(path) || 'The policy';
  if (issue?.code === 'unrecognized_keys') {
    const name = issue.keys[0] ?? '';
    const meant = elementNames.find((each) => each.toLowerCase() === name.toLowerCase());
    const next = meant ? `Write it ${meant}.` : 'Remove it, or compare it with the source.';
    return `${place} has an element “${name.slice(0, 100)}”, which IAM does not know. ${next}`;
  }
  if (path.length === 0) return 'This is JSON, but not a policy: a policy is an object in {…}.';
  if (valueAt(value, path) === undefined) return `This is not a policy: ${place} is missing.`;
  if (issue?.code === 'invalid_value' && issue.values.length > 1) {
    return `${place} must be ${issue.values.join(' or ')}, spelt just so.`;
  }
  return `${place} holds a kind of value that IAM does not accept there.`;
}
