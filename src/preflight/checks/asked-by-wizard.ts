import type { Conditions, PolicyDocument } from '../../policy/policy-document.ts';

type Effect = 'Allow' | 'Deny';

const lineOf = (effect: Effect, operator: string, key: string, values: readonly string[]) =>
  JSON.stringify([effect, operator, key.toLowerCase(), values.toSorted()]);

function linesOf({ Statement }: PolicyDocument): Set<string> {
  const lines = Statement.flatMap(({ Effect, Condition = {} }) =>
    Object.entries(Condition).flatMap(([operator, keys]) =>
      Object.entries(keys)
        .filter(([key]) => key.toLowerCase() !== 'sts:externalid')
        .map(([key, values]) => lineOf(Effect, operator, key, values)),
    ),
  );
  return new Set(lines);
}

/**
 * The role's policy without the conditions that the wizard's has too, the external ID apart: those
 * Iru asks for itself, so it meets them, whatever is known of it here. Statements keep their places.
 */
export function withoutAskedConditions(
  policy: PolicyDocument,
  wizards: PolicyDocument,
): PolicyDocument {
  const asked = linesOf(wizards);
  if (asked.size === 0) return policy;
  const Statement = policy.Statement.map((statement) => {
    let isAsked = false;
    const Condition: Conditions = {};
    for (const [operator, keys] of Object.entries(statement.Condition ?? {})) {
      const left = Object.entries(keys).filter(
        ([key, values]) => !asked.has(lineOf(statement.Effect, operator, key, values)),
      );
      isAsked ||= left.length < Object.keys(keys).length;
      Condition[operator] = Object.fromEntries(left);
    }
    // Of a Deny that Iru's own policy holds, Iru knows: its requests are taken not to meet it.
    if (isAsked && statement.Effect === 'Deny') return { ...statement, Action: [] };
    return { ...statement, Condition };
  });
  return { ...policy, Statement };
}
