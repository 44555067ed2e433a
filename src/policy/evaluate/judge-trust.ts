import { conditionLines, isExternalIdKey } from '../condition-lines.ts';
import type { PolicyDocument, Statement } from '../policy-document.ts';
import { evaluateTrust } from './evaluate-trust.ts';
import { type Asking, iruRequest } from './iru-request.ts';
import type { TrustDecision } from './trust-request.ts';

/**
 * Whether Iru gets in with the wizard's external ID, and with none or another customer's. What is not
 * known to keep those out does not protect from them.
 */
export type TrustJudgement = {
  withId: TrustDecision;
  withoutId: TrustDecision;
  withOtherId: TrustDecision;
};

function onlyExternalId({ Condition = {} }: Statement): Statement['Condition'] {
  const lines = Object.entries(Condition).map(([operator, keys]) => [
    operator,
    Object.fromEntries(Object.entries(keys).filter(([key]) => isExternalIdKey(key))),
  ]);
  return Object.fromEntries(lines);
}

/**
 * The policy as it protects from Iru's other customers. What else Iru meets for this customer, its
 * address for instance, it meets for all of them, so only the external ID tells them apart: no other
 * condition of an Allow counts, and no Deny that depends on one.
 */
function againstOthers(document: PolicyDocument): PolicyDocument {
  const Statement = document.Statement.map((statement) => {
    if (statement.Effect === 'Deny') {
      const onId = conditionLines(statement).every(({ key }) => isExternalIdKey(key));
      return onId ? statement : { ...statement, Action: [] };
    }
    return { ...statement, Condition: onlyExternalId(statement) ?? {} };
  });
  return { ...document, Statement };
}

const swapCase = (text: string) =>
  text.replace(/[a-z]/gi, (char) =>
    char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase(),
  );

/** External IDs that a sloppy condition might let in, and those that the policy itself names. */
function otherIds({ Statement }: PolicyDocument, externalId: string): string[] {
  const named = Statement.flatMap(conditionLines)
    .filter(({ key }) => isExternalIdKey(key))
    .flatMap(({ values }) => values);
  const others = [
    'another-customer',
    '1',
    `${externalId}0`,
    `0${externalId}`,
    externalId.slice(0, -1),
    swapCase(externalId),
    ...named.map((value) => value.replace(/[*?]/g, '0')),
    ...named.map((value) => value.replace(/\*/g, '')),
  ];
  return [...new Set(others)].filter((other) => other !== externalId && other !== '');
}

/** Answers the three questions on which a role for Iru stands or falls. */
export function judgeTrust(document: PolicyDocument, asking: Asking): TrustJudgement {
  const guard = againstOthers(document);
  const ask = (policy: PolicyDocument, id: string | null) =>
    evaluateTrust(policy, iruRequest(asking, id));
  const others = otherIds(document, asking.externalId);
  const other = others.find((id) => ask(guard, id).allowed !== false) ?? others[0] ?? null;
  return {
    withId: ask(document, asking.externalId),
    withoutId: ask(guard, null),
    withOtherId: ask(guard, other),
  };
}
