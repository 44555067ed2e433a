import type { TrustComparison } from '../messages/reply.ts';
import { compareExternalIds } from '../policy/compare-external-id.ts';
import { comparePolicies } from '../policy/compare-policies.ts';
import { parsePolicyDocument } from '../policy/policy-document.ts';
import { findSetup } from './setups.ts';

/** The console's trust policy against the wizard's. */
export async function compareTrustPolicy(setupId: string, text: string): Promise<TrustComparison> {
  const setup = await findSetup(setupId);
  const wanted = parsePolicyDocument(setup?.wizard.trustPolicy ?? '');
  if (!wanted.ok) return wanted;
  const found = parsePolicyDocument(text);
  if (!found.ok) return found;
  const differences = comparePolicies(wanted.value, found.value);
  const id = differences.find(({ path }) => /sts:ExternalId$/i.test(path));
  const isTwoIds = id !== undefined && id.wanted !== null && id.found !== null;
  const externalId = isTwoIds ? compareExternalIds(id.wanted ?? '', id.found ?? '') : null;
  return {
    ok: true,
    differences: differences.filter((each) => !isTwoIds || each !== id),
    externalId,
  };
}
