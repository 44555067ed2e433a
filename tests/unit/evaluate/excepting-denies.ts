import type { PolicyJson } from '../../../src/policy/policy-document.ts';

const nothing = 'none:None';

/**
 * Whether a Deny with NotPrincipal denies those too whom it names, AWS's documentation leaves open, and
 * the evaluator with it; the simulator takes it that it does not. Gives the policy with such statements
 * about no action; null where there is none.
 */
export function exceptingDenies(policy: PolicyJson): { name: string; rest: PolicyJson } | null {
  let isFound = false;
  const Statement = [policy.Statement].flat().map((statement) => {
    const { NotAction: _, ...others } = statement;
    if (statement.Effect === 'Allow' || !statement.NotPrincipal) return statement;
    isFound ||= statement.Action !== nothing;
    return { ...others, Action: nothing };
  });
  return isFound ? { name: 'NotPrincipal in a Deny', rest: { ...policy, Statement } } : null;
}
