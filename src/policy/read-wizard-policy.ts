import type { PolicyReading } from '../setup/setup.ts';
import { shorten } from '../texts/shorten.ts';
import { say } from '../texts/text.ts';
import { findTrustPolicy } from './find-trust-policy.ts';
import { type Result, succeed } from './problem.ts';

/**
 * The wizard's policy as a setup keeps it. `shownExternalId` is one that the wizard shows apart
 * from the policy: where it is another, the policy's counts and a warning tells.
 */
export function readWizardPolicy(
  candidates: readonly string[],
  shownExternalId: string | null,
): Result<PolicyReading> {
  const read = findTrustPolicy(candidates);
  if (!read.ok) return read;
  const { json, document: _, partition, warnings, ...policy } = read.value;
  const differs = shownExternalId !== null && shownExternalId !== policy.externalId;
  return succeed({
    ...policy,
    trustPolicy: json,
    // A principal given as a bare account ID names no partition; Iru itself is in the standard one.
    partition: partition || 'aws',
    warnings: differs
      ? [
          ...warnings,
          {
            code: 'separate-external-id-differs',
            text: [
              say('externalIdShownApart', {
                shown: shorten(shownExternalId, 100),
                inPolicy: policy.externalId,
              }),
            ],
          },
        ]
      : warnings,
  });
}
