import { whatIruLacks } from '../../policy/evaluate/describe-condition.ts';
import { type Asking, iruRequest } from '../../policy/evaluate/iru-request.ts';
import type { TrustDecision, UnmetCondition } from '../../policy/evaluate/trust-request.ts';

/**
 * Why a role refuses Iru: by the external ID alone, by a condition that Iru certainly cannot meet, by
 * one that depends on what is not known of Iru, or since no statement lets Iru in at all.
 */
export type Refusal = {
  kind: 'external-id' | 'cannot-meet' | 'not-known' | 'not-let-in';
  unmet: UnmetCondition[];
};

const isExternalId = ({ key }: UnmetCondition) => key.toLowerCase() === 'sts:externalid';

function byStatement(unmet: UnmetCondition[]): UnmetCondition[][] {
  const statements = [...new Set(unmet.map(({ statement }) => statement))];
  return statements.map((number) => unmet.filter(({ statement }) => statement === number));
}

/** Reads the reason out of a decision that refuses Iru's own request. */
export function refusalOf({ reason, unmet }: TrustDecision, asking: Asking): Refusal {
  const known = Object.keys(iruRequest(asking, asking.externalId).context).map((key) =>
    key.toLowerCase(),
  );
  const isNotKnown = ({ key }: UnmetCondition) =>
    whatIruLacks(key) === null && !known.includes(key.toLowerCase());
  const groups = byStatement(unmet);
  // A Deny needs all of its conditions; of the Allow statements, one is enough.
  const open = groups.find((group) =>
    reason === 'explicit-deny' ? group.some(isNotKnown) : group.every(isNotKnown),
  );
  if (open) return { kind: 'not-known', unmet: open };
  const byId = groups.find((group) =>
    group.every((each) => isExternalId(each) || (isNotKnown(each) && reason === 'no-match')),
  );
  if (byId) return { kind: 'external-id', unmet: byId.filter(isExternalId) };
  const rest = unmet.filter((each) => !isExternalId(each));
  return { kind: rest.length > 0 ? 'cannot-meet' : 'not-let-in', unmet: rest };
}
