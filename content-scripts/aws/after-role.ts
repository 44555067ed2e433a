import { send } from '../../src/messages/send.ts';
import type { Action, Fact } from '../../src/page/panel/view.ts';
import { hasReached } from '../../src/setup/stage.ts';
import { openRole } from './role-created.ts';
import type { StepContext, StepView } from './step.ts';

/** What follows once the role exists: its inline policy, a look at its page, or the way back to Iru. */
export function afterRoleView({ guide }: StepContext): StepView {
  const { arn, arnConfirmed, name } = guide.role;
  const facts: Fact[] = arn === null ? [] : [{ label: 'Role ARN', value: arn, copy: true }];
  const back: Action = {
    name: 'Return to Iru',
    primary: true,
    run: () => void send({ type: 'return-to-iru', setupId: guide.setupId }),
  };
  if (
    hasReached(guide.stage, 'policy-attached') ||
    (guide.grant?.kind !== 'inline' && arnConfirmed)
  ) {
    return {
      status: 'The role has what it needs. Return to Iru: its ARN is filled there.',
      facts,
      actions: [back],
    };
  }
  if (guide.grant?.kind === 'inline') {
    return {
      status: `The role is created. ${guide.nextStep}`,
      facts,
      actions: [
        {
          name: 'Open inline policy',
          primary: true,
          run: () => void openInlinePolicy(guide.setupId),
        },
        { ...back, primary: false },
      ],
    };
  }
  return {
    status: 'The role is created. Its page confirms the ARN.',
    facts,
    actions: [
      { name: 'Open the role', primary: true, run: () => openRole(name) },
      { ...back, primary: false },
    ],
  };
}

async function openInlinePolicy(setupId: string): Promise<void> {
  const hash = await send({ type: 'open-inline-policy', setupId });
  if (hash !== null) location.hash = hash;
}
