import { compareExternalIds, type ExternalIdComparison } from './compare-external-id.ts';
import { comparePolicies, type Difference } from './compare-policies.ts';
import { parseTrustPolicy } from './parse-trust-policy.ts';
import type { Problem } from './problem.ts';

/** A console's trust policy against the wizard's; two external IDs are compared by character. */
export type TrustComparison =
  | { ok: true; differences: Difference[]; externalId: ExternalIdComparison | null }
  | { ok: false; problem: Problem };

export function compareTrust(wantedText: string, foundText: string): TrustComparison {
  const wanted = parseTrustPolicy(wantedText);
  if (!wanted.ok) return wanted;
  const found = parseTrustPolicy(foundText);
  if (!found.ok) return found;
  const differences = comparePolicies(wanted.value, found.value);
  const id = differences.find(({ path }) => /sts:ExternalId$/i.test(path));
  if (!id || id.wanted === null || id.found === null) {
    return { ok: true, differences, externalId: null };
  }
  return {
    ok: true,
    differences: differences.filter((each) => each !== id),
    externalId: compareExternalIds(id.wanted, id.found),
  };
}

/** Whether a role with the trust policy found can be the setup's: it lets in what the wizard's does, or more. */
export function meetsTrust(wantedText: string, foundText: string): boolean {
  const comparison = compareTrust(wantedText, foundText);
  return (
    comparison.ok &&
    comparison.externalId === null &&
    comparison.differences.every(({ severity }) => severity === 'broader')
  );
}
