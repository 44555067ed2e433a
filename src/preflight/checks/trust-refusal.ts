import { isExternalIdKey } from '../../policy/condition-lines.ts';
import type { TrustDecision, UnmetCondition } from '../../policy/evaluate/trust-request.ts';

/**
 * Why a role certainly refuses Iru: by the external ID alone, by a condition that Iru cannot meet, or
 * since no statement lets Iru in at all.
 */
export type Refusal = {
  kind: 'external-id' | 'cannot-meet' | 'not-let-in';
  unmet: UnmetCondition[];
};

const isExternalId = ({ key }: UnmetCondition) => isExternalIdKey(key);

/** Reads the reason out of a decision that refuses Iru's own request. */
export function refusalOf({ unmet }: TrustDecision): Refusal {
  const groups = unmet.map(({ statement }) => unmet.filter((each) => each.statement === statement));
  const byId = groups.find((group) => group.every(isExternalId));
  if (byId) return { kind: 'external-id', unmet: byId };
  const rest = unmet.filter((each) => !isExternalId(each));
  return { kind: rest.length > 0 ? 'cannot-meet' : 'not-let-in', unmet: rest };
}
