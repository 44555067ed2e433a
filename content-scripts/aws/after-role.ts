import { send } from '../../src/messages/send.ts';
import type { Action, Fact } from '../../src/page/panel/view.ts';
import { hasReached } from '../../src/setup/stage.ts';
import { say } from '../../src/texts/text.ts';
import { translate, words } from '../../src/texts/translate.ts';
import { openRole } from './role-created.ts';
import type { StepContext, StepView } from './step.ts';
import { toCopy } from './to-copy.ts';

/** What follows once the role exists: its inline policy, a look at its page, or the way back to Iru. */
export function afterRoleView({ guide }: StepContext): StepView {
  const { arn, arnConfirmed, name } = guide.role;
  const facts: Fact[] = arn === null ? [] : [toCopy('labelRoleArn', arn)];
  const back: Action = {
    name: words('returnToIru'),
    primary: true,
    run: () => send({ type: 'return-to-iru', setupId: guide.setupId }),
  };
  if (guide.isGranted && hasReached(guide.stage, 'policy-attached')) {
    return { status: words('hasAll'), facts, actions: [back] };
  }
  const status = translate([say('roleCreated'), guide.nextStep]);
  if (guide.grant?.kind === 'inline') {
    const open = () => openInlinePolicy(guide.setupId);
    const openInline = { name: words('openInline'), primary: true, run: open };
    return { status, facts, actions: [openInline, { ...back, primary: false }] };
  }
  // The admin is on the role's page, or was: there its policies are seen.
  if (arnConfirmed) return { status, facts, actions: [back] };
  const toRole = { name: words('openRole'), primary: true, run: () => openRole(name) };
  return {
    status: words('confirmArn'),
    facts,
    actions: [toRole, { ...back, primary: false }],
  };
}

/** Leads this tab to the form for the inline policy of the setup's role. */
export async function openInlinePolicy(setupId: string): Promise<void> {
  const hash = await send({ type: 'open-inline-policy', setupId });
  if (hash !== null) location.hash = hash;
}
