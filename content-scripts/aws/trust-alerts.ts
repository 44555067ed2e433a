import { loadPolicyTools } from '../../src/page/load-part.ts';
import type { Alert } from '../../src/page/panel/view.ts';
import type { ExternalIdComparison } from '../../src/policy/compare-external-id.ts';
import type { TrustComparison } from '../../src/policy/compare-trust.ts';
import { say } from '../../src/texts/text.ts';
import { translate, words } from '../../src/texts/translate.ts';
import { readShownPolicy, shownTrustPolicy } from './shown-policy.ts';
import type { StepContext } from './step.ts';

/** What the panel says of a trust policy that is not the wizard's. Nothing when it is. */
export function trustAlerts(comparison: TrustComparison): Alert[] {
  if (!comparison.ok) {
    return [{ heading: words('trustDiffers'), text: translate(comparison.problem.text) }];
  }
  const { externalId, differences } = comparison;
  return [
    ...(externalId === null ? [] : [externalIdAlert(externalId)]),
    ...differences.map(({ path, text, severity }) =>
      severity === 'broader'
        ? { heading: words('broader'), text: translate(text) }
        : { heading: words('trustDiffers'), text: `${path}: ${translate(text)}` },
    ),
  ];
}

export function externalIdAlert(comparison: ExternalIdComparison, anchor?: Element): Alert {
  return {
    heading: words('idMismatch'),
    text: translate([...comparison.summary, say('idDenied')]),
    compared: [
      { label: words('sideWizard'), segments: comparison.expected },
      { label: words('sideHere'), segments: comparison.actual },
    ],
    ...(anchor === undefined ? {} : { anchor }),
  };
}

/** Compares the trust policy that the page shows to read; `isSame` only when one was read and fits. */
export async function compareShown(
  page: Document,
  { guide, advance }: StepContext,
): Promise<{ alerts: Alert[]; isSame: boolean }> {
  const place = shownTrustPolicy(page);
  const text = place && (await readShownPolicy(place));
  if (!text) return { alerts: [], isSame: false };
  const { compareTrust } = await loadPolicyTools();
  await advance({ type: 'trust-seen', trustPolicy: text });
  const alerts = trustAlerts(compareTrust(guide.trustPolicy, text));
  return { alerts, isSame: alerts.length === 0 };
}
