import { loadPolicyTools } from '../../src/page/load-part.ts';
import type { Alert } from '../../src/page/panel/view.ts';
import type { ExternalIdComparison } from '../../src/policy/compare-external-id.ts';
import type { TrustComparison } from '../../src/policy/compare-trust.ts';
import { say } from '../../src/texts/text.ts';
import { translate, words } from '../../src/texts/translate.ts';
import { readShownPolicy, shownTrustPolicy } from './shown-policy.ts';
import type { StepContext } from './step.ts';

/** What is said beside a trust policy that is not the wizard's. Nothing when it is. */
export function trustAlerts(comparison: TrustComparison, anchor: Element): Alert[] {
  if (!comparison.ok) {
    return [{ heading: words('trustDiffers'), text: translate(comparison.problem.text), anchor }];
  }
  const { externalId, differences } = comparison;
  return [
    ...(externalId === null ? [] : [externalIdAlert(externalId, anchor)]),
    ...differences.map(({ path, text, severity }) =>
      severity === 'broader'
        ? { heading: words('broader'), text: translate(text), anchor }
        : { heading: words('trustDiffers'), text: `${path}: ${translate(text)}`, anchor },
    ),
  ];
}

export function externalIdAlert(comparison: ExternalIdComparison, anchor: Element): Alert {
  return {
    heading: words('idMismatch'),
    text: translate([...comparison.summary, say('idDenied')]),
    compared: [
      { label: words('sideWizard'), segments: comparison.expected },
      { label: words('sideHere'), segments: comparison.actual },
    ],
    anchor,
  };
}

/** The trust policy that the page shows to read. `tell` has it remembered as that of a role. */
export type ShownTrust = {
  alerts: Alert[];
  /** Only when one was read and fits. */
  isSame: boolean;
  /** `arn` is null for a role yet to be made. */
  tell: (arn: string | null) => Promise<void>;
};

/** Compares the trust policy that the page shows to read with the wizard's. */
export async function compareShown(
  page: Document,
  { guide, advance }: StepContext,
): Promise<ShownTrust> {
  const place = shownTrustPolicy(page);
  const text = place && (await readShownPolicy(place));
  if (!text) return { alerts: [], isSame: false, tell: async () => undefined };
  const { compareTrust } = await loadPolicyTools();
  const alerts = trustAlerts(compareTrust(guide.trustPolicy, text), place);
  return {
    alerts,
    isSame: alerts.length === 0,
    tell: (arn) => advance({ type: 'trust-seen', arn, trustPolicy: text }),
  };
}
