import { hasReached } from '../../../src/setup/stage.ts';
import { words } from '../../../src/texts/translate.ts';
import { openInlinePolicy } from '../after-role.ts';
import type { Route } from '../route.ts';
import type { FoundStep, StepContext, StepView } from '../step.ts';

/** `fill` for the policy of the setup's own role; in that of another, which the tab came by, nothing. */
export function forOwnRole(
  { roleName }: Extract<Route, { page: 'inline-policy' }>,
  fill: FoundStep['fill'],
): FoundStep['fill'] {
  return async (context) =>
    roleName === context.guide.roleName ? fill(context) : otherRole(roleName, context);
}

function otherRole(shown: string, { guide }: StepContext): StepView {
  const open = () => openInlinePolicy(guide.setupId);
  return {
    status: words('otherRolePolicy', { shown, wanted: guide.roleName }),
    actions: hasReached(guide.stage, 'role-created')
      ? [{ name: words('openInline'), primary: true, run: open }]
      : [],
  };
}
