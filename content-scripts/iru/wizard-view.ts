import { send } from '../../src/messages/send.ts';
import type { Action, Fact, PanelView } from '../../src/page/panel/view.ts';
import { isCountdown } from '../../src/preflight/is-countdown.ts';
import type { SetupEvent } from '../../src/setup/event.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { type Sentences, say, type Text } from '../../src/texts/text.ts';
import { translate, words } from '../../src/texts/translate.ts';
import { type PreflightActs, preflightSection } from './preflight-section.ts';
import { alertsOf } from './wizard-alerts.ts';
import { choicesOf } from './wizard-choices.ts';
import type { PreflightState } from './wizard-preflight.ts';
import type { WizardState } from './wizard-state.ts';

type Advance = (event: SetupEvent) => Promise<void>;

export type WizardActs = {
  advance: Advance;
  useArn: (guide: Guide) => Promise<void>;
  preflight: PreflightActs;
  submitAnyway: () => void;
};

/** The panel in the wizard: what was read, the stage, and what the admin can do now. */
export function wizardView(state: WizardState, acts: WizardActs): PanelView {
  const { reply, problem, checked } = state;
  const { guide, sources } = reply;
  if (guide === null) {
    return {
      title: 'Role Courier',
      status: words('cannotCarry'),
      alerts: problem ? [{ heading: words('trustNotUsable'), text: translate(problem.text) }] : [],
    };
  }
  return {
    title: guide.sourceTitle || words('awsSource'),
    status: translate(statusOf(guide, state)),
    alerts: alertsOf(guide, state),
    facts: factsOf(guide),
    actions: actionsOf(guide, state, acts),
    sections: checked.checks.length > 0 ? [preflightSection(checked, acts.preflight)] : [],
    choices: guide.stage === 'wizard-seen' ? choicesOf(guide, sources, acts.advance) : [],
  };
}

function statusOf(
  { stage, nextStep, homeNote, error }: Guide,
  { arnField: field, isSubmittedHere, checked }: WizardState,
): Sentences {
  if (stage === 'connected') return [say('setupDone')];
  if (field?.isFilled && stage === 'arn-returned')
    return [say('roleReady'), beforeSubmit(checked) ?? nextStep];
  if (stage === 'wizard-seen') return [say('wizardRead'), homeNote];
  if (stage === 'submitted' && error !== null) return [say('refusedHere')];
  // A page that was loaded since never shows what Iru answered to the one before.
  if (stage === 'submitted' && !isSubmittedHere) return [say('submittedBefore')];
  return [nextStep];
}

/** What comes before a press of Submit Role that would be held, or that AWS may refuse for now. */
function beforeSubmit({ checks }: PreflightState): Text | null {
  if (checks.some(({ verdict }) => verdict === 'fail')) return say('lookBeforeSubmit');
  // Without the seconds: a screen reader would be told of each.
  return checks.some(isCountdown) ? say('waitBeforeSubmit') : null;
}

function factsOf(guide: Guide): Fact[] {
  const { arn, account } = guide.role;
  return [
    { label: words('labelExternalId'), value: guide.externalId, copy: true },
    { label: words('labelPrincipal'), value: guide.principal, copy: true },
    ...(account !== null ? [{ label: words('labelAccount'), value: account }] : []),
    ...(arn !== null ? [{ label: words('labelRoleArn'), value: arn, copy: true }] : []),
  ];
}

function actionsOf(
  guide: Guide,
  { arnField: field, isHeld }: WizardState,
  { useArn, submitAnyway }: WizardActs,
): Action[] {
  if (guide.stage === 'connected') return [];
  const create: Action = {
    name: words(guide.role.arn === null ? 'createInAws' : 'showAws'),
    primary: guide.role.arn === null,
    run: () => send({ type: 'create-role', setupId: guide.setupId }),
  };
  const use: Action = { name: words('useArn'), primary: true, run: () => useArn(guide) };
  return [
    ...(isHeld
      ? [{ name: words('submitAnyway'), run: submitAnyway, within: words('submitHeld') }]
      : []),
    ...(guide.arnReady && field !== null && !field.isFilled ? [use] : []),
    create,
  ];
}
