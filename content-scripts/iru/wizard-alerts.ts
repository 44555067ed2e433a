import type { Alert } from '../../src/page/panel/view.ts';
import type { ExternalIdComparison } from '../../src/policy/compare-external-id.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { say } from '../../src/texts/text.ts';
import { translate, words } from '../../src/texts/translate.ts';
import type { ArnField } from './arn-field.ts';
import type { WizardState } from './wizard-state.ts';

/** Everything that stands in the way of a connection, as far as it is known now. */
export function alertsOf(
  guide: Guide,
  { arnField, changedId, checked, isHeld }: WizardState,
): Alert[] {
  const violations = guide.violations.map(({ text }) =>
    alert(words('notAllowedTitle'), translate(text)),
  );
  const warnings = guide.warnings.map(({ text }) => alert(words('lookTwice'), translate(text)));
  const failed = checked.checks
    .filter(({ id, verdict }) => verdict === 'fail' && id !== 'managed-policy') // told above
    .map(({ title, evidence, mend }) =>
      alert(translate(title), translate([...evidence, ...(mend ?? [])])),
    );
  return [
    ...violations,
    ...warnings,
    ...failed,
    ...(isHeld ? [alert(words('submitHeld'), words('submitHeldText'))] : []),
    ...(changedId === null ? [] : [changedIdAlert(changedId)]),
    ...(guide.arnReady && guide.role.arn !== null ? arnAlerts(arnField) : []),
    ...(guide.error === null
      ? []
      : [alert(words('iruRefused'), `${guide.error} ${translate(checked.cause)}`.trim())]),
  ];
}

function alert(heading: string, text: string): Alert {
  return { heading, text };
}

function changedIdAlert({ summary, expected, actual }: ExternalIdComparison): Alert {
  return {
    heading: words('idMismatch'),
    text: translate([say('idChanged'), ...summary, say('editTrust')]),
    compared: [
      { label: words('sideWizard'), segments: expected },
      { label: words('sideRole'), segments: actual },
    ],
  };
}

/** Why an ARN that is ready does not stand in the wizard's field. */
function arnAlerts(field: ArnField | null): Alert[] {
  if (field === null) return [alert(words('noArnField'), words('noArnFieldText'))];
  if (field.isFilled) return [];
  if (field.isTyped) return [alert(words('otherArn'), words('otherArnText'))];
  return field.put === null ? [] : [alert(words('arnDropped'), words('arnDroppedText'))];
}
