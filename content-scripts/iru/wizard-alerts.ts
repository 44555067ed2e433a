import { namedSegments } from '../../src/page/named-segments.ts';
import type { Alert } from '../../src/page/panel/view.ts';
import type { ExternalIdComparison } from '../../src/policy/compare-external-id.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { type Sentences, say } from '../../src/texts/text.ts';
import { translate, words } from '../../src/texts/translate.ts';
import type { ArnField } from './arn-field.ts';
import type { WizardState } from './wizard-state.ts';

/** Everything that stands in the way of a connection, as far as it is known now. */
export function alertsOf(
  guide: Guide,
  { arnField, policyPlace, changedId, checked, isHeld }: WizardState,
): Alert[] {
  const field = arnField?.control;
  const violations = guide.violations.map(({ text }) =>
    alert(words('notAllowedTitle'), translate(text)),
  );
  const warnings = guide.warnings.map(({ text }) => alert(words('lookTwice'), translate(text)));
  const failed = checked.checks
    .filter(({ id, verdict }) => verdict === 'fail' && id !== 'managed-rules') // told above
    .map(({ title, evidence, mend }) =>
      alert(translate(title), translate([...evidence, ...(mend ?? [])]), field),
    );
  return [
    // First, with its button: others may fill a small window.
    ...(isHeld ? [alert(words('submitHeld'), words('submitHeldText'))] : []),
    ...violations,
    ...warnings,
    ...failed,
    ...(changedId === null ? [] : [changedIdAlert(changedId, policyPlace)]),
    ...(guide.arnReady && guide.role.arn !== null ? arnAlerts(arnField) : []),
    ...(guide.error === null ? [] : [refusal(guide.error, checked.cause)]),
  ];
}

/** Iru's own words as a sentence of their own, and what they most likely come from. */
function refusal(error: string, cause: Sentences): Alert {
  const said = say('iruQuoted', { message: error.replace(/[.\s]+$/, '') });
  return alert(words('iruRefused'), translate([said, ...cause]));
}

/** Beside an element of this document; where a frame's stand in the window is not known. */
function alert(heading: string, text: string, anchor: Element | null = null): Alert {
  return { heading, text, ...(anchor?.ownerDocument === document && { anchor }) };
}

function changedIdAlert(
  { summary, expected, actual }: ExternalIdComparison,
  place: Element | null,
): Alert {
  const text = translate([say('idChanged'), ...summary, say('editTrust')]);
  return {
    ...alert(words('idMismatch'), text, place),
    compared: [
      { label: words('sideWizard'), segments: namedSegments(expected) },
      { label: words('sideRole'), segments: namedSegments(actual) },
    ],
  };
}

/** Why an ARN that is ready does not stand in the wizard's field. */
function arnAlerts(field: ArnField | null): Alert[] {
  if (field === null) return [alert(words('noArnField'), words('noArnFieldText'))];
  if (field.isFilled) return [];
  const { control } = field;
  if (field.isTyped) return [alert(words('otherArn'), words('otherArnText'), control)];
  return field.put === null ? [] : [alert(words('arnDropped'), words('arnDroppedText'), control)];
}
