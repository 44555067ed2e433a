import { compareExternalIds, type ExternalIdComparison } from '../policy/compare-external-id.ts';
import { compareTrust } from '../policy/compare-trust.ts';
import { say } from '../texts/text.ts';
import { translate, words } from '../texts/translate.ts';
import { namedSegments } from './named-segments.ts';
import type { Alert } from './panel/view.ts';

/** What is said beside a trust policy that is not the wizard's. Nothing when it is. */
export function trustAlerts(wanted: string, found: string, anchor: Element): Alert[] {
  const comparison = compareTrust(wanted, found);
  if (!comparison.ok) {
    return [{ heading: words('trustDiffers'), text: translate(comparison.problem.text), anchor }];
  }
  const { externalId, differences } = comparison;
  return [
    ...(externalId === null ? [] : [alertOf(externalId, anchor)]),
    ...differences.map(({ path, text, severity }) =>
      severity === 'broader'
        ? { heading: words('broader'), text: translate(text), anchor }
        : { heading: words('trustDiffers'), text: `${path}: ${translate(text)}`, anchor },
    ),
  ];
}

/** … beside a field with another external ID than the wizard's. */
export function externalIdAlert(wanted: string, found: string, anchor: Element): Alert {
  return alertOf(compareExternalIds(wanted, found), anchor);
}

function alertOf({ summary, expected, actual }: ExternalIdComparison, anchor: Element): Alert {
  return {
    heading: words('idMismatch'),
    text: translate([...summary, say('idDenied')]),
    compared: [
      { label: words('sideWizard'), segments: namedSegments(expected) },
      { label: words('sideHere'), segments: namedSegments(actual) },
    ],
    anchor,
  };
}
