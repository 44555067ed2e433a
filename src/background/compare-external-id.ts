import { compareExternalIds, type ExternalIdComparison } from '../policy/compare-external-id.ts';
import { findSetup } from './setups.ts';

/** An external ID in the console against the wizard's. */
export async function compareExternalId(
  setupId: string,
  text: string,
): Promise<ExternalIdComparison> {
  const setup = await findSetup(setupId);
  return compareExternalIds(setup?.wizard.externalId ?? '', text);
}
