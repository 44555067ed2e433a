import { onlyBy } from '../../access/decide.ts';
import type { EntityPolicies } from '../../access/policies-of.ts';
import { type AccessQuestion, simulate } from '../../access/simulate.ts';
import type { NamedPolicy } from '../../state/policy.ts';
import { only, statementsOf } from './statements.ts';

function matchesIn(
  question: AccessQuestion,
  policies: readonly NamedPolicy[],
  SourcePolicyType: string,
): object[] {
  return policies.flatMap(({ name, document }) =>
    statementsOf(document)
      .filter((statement) => {
        const alone = [{ name, document: only(document, statement) }];
        const asked = onlyBy('identity', { ...question, identityPolicies: alone });
        return simulate(asked) !== 'implicitDeny';
      })
      .map(() => ({ SourcePolicyId: name, SourcePolicyType })),
  );
}

/**
 * The statements of inline and attached policies that applied to the request. The real simulator
 * also tells where each stands in its document; nobody here reads that.
 */
export function matchedStatements(question: AccessQuestion, policies: EntityPolicies): object[] {
  return [
    ...matchesIn(question, policies.inline, 'IAM Policy'),
    ...matchesIn(question, policies.attached, 'IAM Policy'),
  ];
}
