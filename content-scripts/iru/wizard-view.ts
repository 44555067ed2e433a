import type { WizardReply } from '../../src/messages/reply.ts';
import { send } from '../../src/messages/send.ts';
import type { Action, Alert, Choice, Fact, PanelView } from '../../src/page/panel/view.ts';
import type { ExternalIdComparison } from '../../src/policy/compare-external-id.ts';
import type { Problem } from '../../src/policy/problem.ts';
import type { CheckResult } from '../../src/preflight/check.ts';
import type { SetupEvent } from '../../src/setup/event.ts';
import type { Guide } from '../../src/setup/guide.ts';
import type { ArnField } from './arn-field.ts';
import { preflightSection } from './preflight-section.ts';

type Advance = (event: SetupEvent) => Promise<void>;

/** All that the wizard's page knows at one moment. */
export type WizardState = {
  reply: WizardReply;
  problem: Problem | null;
  changedId: ExternalIdComparison | null;
  arnField: ArnField | null;
  checks: CheckResult[];
  /** A press of Submit Role was held, since a check fails. */
  isHeld: boolean;
};

export type WizardActs = {
  advance: Advance;
  useArn: (guide: Guide) => Promise<void>;
  runPreflight: () => Promise<void>;
  submitAnyway: () => void;
};

/** The panel in the wizard: what was read, the stage, and what the admin can do now. */
export function wizardView(state: WizardState, acts: WizardActs): PanelView {
  const { reply, problem, arnField: field, checks } = state;
  const { guide, sources } = reply;
  if (guide === null) {
    return {
      title: 'Role Courier',
      status: 'The trust policy in this wizard cannot be carried.',
      alerts: problem ? [{ heading: 'Trust policy not usable', text: problem.text }] : [],
    };
  }
  return {
    title: guide.sourceTitle || 'AWS source',
    status:
      guide.stage === 'connected'
        ? 'Connection Configured. This setup is done.'
        : statusOf(guide, field),
    alerts: alertsOf(guide, state),
    facts: factsOf(guide),
    actions: actionsOf(guide, state, acts),
    sections: checks.length > 0 ? [preflightSection(checks, () => void acts.runPreflight())] : [],
    choices: guide.stage === 'wizard-seen' ? choicesOf(guide, sources, acts.advance) : [],
  };
}

function statusOf(guide: Guide, field: ArnField | null): string {
  if (field?.isFilled && guide.stage === 'arn-returned')
    return `Role ready: its ARN is filled in. ${guide.nextStep}`;
  if (guide.stage === 'wizard-seen') return `Trust policy and external ID read. ${guide.homeNote}`;
  return guide.nextStep;
}

function alertsOf(
  guide: Guide,
  { arnField: field, changedId: changed, checks, isHeld }: WizardState,
): Alert[] {
  const alerts: Alert[] = guide.warnings.map(({ text }) => ({ heading: 'Look twice', text }));
  for (const { title, evidence, mend } of checks.filter(({ verdict }) => verdict === 'fail')) {
    alerts.push({ heading: title, text: [evidence, mend].join(' ') });
  }
  if (isHeld) {
    alerts.push({
      heading: 'Submit Role was held',
      text: 'A check above fails, so Iru would most likely refuse the role. Mend it, or press “Submit anyway” and then Submit Role again.',
    });
  }
  const { arn } = guide.role;
  if (changed !== null) {
    const { expected, actual, summary } = changed;
    alerts.push({
      heading: 'External ID mismatch',
      text: `The role was made with another external ID than this wizard shows now. ${summary} Edit the role’s trust policy before you submit.`,
      compared: [
        { label: 'Wizard', segments: expected },
        { label: 'Role', segments: actual },
      ],
    });
  }
  if (guide.arnReady && arn !== null && field === null) {
    alerts.push({
      heading: 'Role ARN field not found',
      text: 'This page shows no single field for the role’s ARN yet. If there is one, copy the ARN below into it.',
    });
  }
  if (guide.arnReady && field?.isTyped) {
    alerts.push({
      heading: 'Another ARN is in the field',
      text: 'You wrote in the ARN field, so it was left alone. Press “Use this ARN” to replace it by the role’s.',
    });
  }
  if (guide.arnReady && field && !field.isFilled && !field.isTyped && field.put !== null) {
    alerts.push({
      heading: 'The ARN did not stick',
      text: 'The page did not take the ARN. Copy it below and paste it into the field.',
    });
  }
  if (guide.error !== null) alerts.push({ heading: 'Iru refused the role', text: guide.error });
  return alerts;
}

function factsOf(guide: Guide): Fact[] {
  const { arn, account } = guide.role;
  return [
    { label: 'External ID', value: guide.externalId, copy: true },
    { label: 'Principal', value: guide.principal, copy: true },
    ...(account !== null ? [{ label: 'AWS account', value: account }] : []),
    ...(arn !== null ? [{ label: 'Role ARN', value: arn, copy: true }] : []),
  ];
}

function actionsOf(
  guide: Guide,
  { arnField: field, isHeld }: WizardState,
  { useArn, submitAnyway }: WizardActs,
): Action[] {
  if (guide.stage === 'connected') return [];
  const create: Action = {
    name: guide.role.arn === null ? 'Create role in AWS' : 'Show the AWS tab',
    primary: guide.role.arn === null,
    run: () => void send({ type: 'create-role', setupId: guide.setupId }),
  };
  const use: Action = { name: 'Use this ARN', primary: true, run: () => void useArn(guide) };
  return [
    ...(isHeld ? [{ name: 'Submit anyway', run: submitAnyway }] : []),
    ...(guide.arnReady && field !== null && !field.isFilled ? [use] : []),
    create,
  ];
}

function choicesOf(guide: Guide, sources: WizardReply['sources'], advance: Advance): Choice[] {
  return [
    {
      label: 'Source',
      options: sources.map(({ id, title }) => ({ value: id, label: title })),
      selected: guide.sourceId,
      choose: (chosen) => {
        const source = sources.find(({ id }) => id === chosen);
        if (source) void advance({ type: 'source-chosen', sourceId: source.id });
      },
    },
    {
      label: 'Trust policy',
      options: [
        { value: 'custom-trust-policy', label: 'Exactly the wizard’s (recommended)' },
        { value: 'another-account', label: 'The whole Iru account (broader than asked)' },
      ],
      selected: guide.route,
      choose: (route) =>
        void advance({
          type: 'route-chosen',
          route: route === 'another-account' ? route : 'custom-trust-policy',
        }),
    },
    {
      label: 'Read access',
      options: [
        ...guide.grantNames.map((label, index) => ({ value: String(index), label })),
        { value: '-1', label: 'I attach a policy myself' },
      ],
      selected: String(guide.grantIndex),
      choose: (grant) => void advance({ type: 'grant-chosen', grant: Number(grant) }),
    },
  ];
}
