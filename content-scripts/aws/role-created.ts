import { roleArn } from '../../src/policy/role-arn.ts';
import { hasReached } from '../../src/setup/stage.ts';
import { words } from '../../src/texts/translate.ts';
import { afterRoleView } from './after-role.ts';
import { mentions } from './create-role/name-taken.ts';
import { roleNameFilled } from './create-role/review.ts';
import type { FindStep, StepContext, StepView } from './step.ts';

// Where the console has no such flashes any more, it tells screen readers all the same.
const announced = '[role="status"]';
const successes = '[data-analytics-flashbar="success"], [class*="awsui_flash-type-success"]';

/** The roles list, where the console lands after Create role with the role's name in a green flash. */
export const roleCreated: FindStep = (page, route) => {
  if (route.page !== 'roles') return null;
  const flashes = [...page.querySelectorAll(`${successes}, ${announced}`)];
  return { controls: flashes, fill: (context) => fill(flashes, context) };
};

/** A success that names the role; what is only announced counts where its form was filled just now. */
function tellsOfRole(flash: Element, { guide, memory }: StepContext): boolean {
  const isKnown = flash.matches(successes) || memory.has(roleNameFilled(guide.setupId));
  return isKnown && mentions(flash.textContent ?? '', guide.roleName);
}

async function fill(flashes: Element[], context: StepContext): Promise<StepView> {
  const { guide, account, tell } = context;
  if (hasReached(guide.stage, 'role-created')) return afterRoleView(context);
  if (!flashes.some((flash) => tellsOfRole(flash, context)))
    return { status: words('roleNotThere'), actions: [backToForm(context)] };
  if (account.id === null) {
    return {
      status: words('accountUnknown'),
      actions: [{ name: words('openRole'), primary: true, run: () => openRole(guide.roleName) }],
    };
  }
  // The flash holds no ARN. A role made in the console has no path; its own page confirms it later.
  const arn = roleArn(account.partition, account.id, guide.roleName);
  await tell({ type: 'role-created', arn, account: account.id, confirmed: false });
  return afterRoleView(context);
}

export function openRole(name: string): void {
  location.hash = `#/roles/details/${encodeURIComponent(name)}?section=permissions`;
}

function backToForm({ guide }: StepContext) {
  return {
    name: words('backToForm'),
    primary: true,
    run: () => {
      location.hash = guide.createRoleHash;
    },
  };
}
