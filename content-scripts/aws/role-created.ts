import { remember } from '../../src/page/fill-once.ts';
import type { Action } from '../../src/page/panel/view.ts';
import { roleArn } from '../../src/policy/role-arn.ts';
import { roleHash } from '../../src/setup/console-url.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { hasReached } from '../../src/setup/stage.ts';
import { words } from '../../src/texts/translate.ts';
import { afterRoleView } from './after-role.ts';
import { mentions } from './create-role/name-taken.ts';
import { createdAs, fitsWizard } from './create-role/review.ts';
import type { FindStep, StepContext, StepView } from './step.ts';

// Where the console has no such flashes any more, it tells screen readers all the same.
const successes =
  '[data-analytics-flashbar="success"], [class*="awsui_flash-type-success"], [role="status"]';

/** The roles list, where the console lands after Create role with the role's name in a green flash. */
export const roleCreated: FindStep = (page, route) => {
  if (route.page !== 'roles') return null;
  const flashes = [...page.querySelectorAll(successes)];
  return { controls: flashes, fill: (context) => fill(flashes, context) };
};

/** In ms after the form: a success that comes later may be of anything, such as the role's deletion. */
const createdWithin = 15_000;

/** Whether the tab has just come from the form, and the console now says that this role was created. */
function isJustCreated(flashes: Element[], name: string, { visit }: StepContext): boolean {
  const { cameFrom, since } = visit();
  const isFresh = cameFrom === 'create-role' && performance.now() - since < createdWithin;
  return isFresh && flashes.some((flash) => mentions(flash.textContent ?? '', name));
}

/**
 * Whether the setup has its role, and this is one for something else: the form that made it was not seen to
 * have the wizard's trust policy. A first role is the setup's whatever it trusts, as the preflight tells.
 */
function isOther(name: string, { guide, account, memory }: StepContext): boolean {
  const { role, setupId } = guide;
  const isOwn = name === role.name && account.id === role.account;
  return role.arn !== null && !isOwn && !memory.has(fitsWizard(setupId));
}

async function fill(flashes: Element[], context: StepContext): Promise<StepView> {
  const { guide, account, memory, visit, advance } = context;
  const told = `created-told:${guide.setupId}`;
  // The admin may have used the form anew, for a second role with a name of its own.
  const name = memory.get(createdAs(guide.setupId))?.value ?? guide.roleName;
  const isCreated = isJustCreated(flashes, name, context);
  if (isCreated && isOther(name, context)) {
    const status = words('otherRoleCreated', { shown: name, wanted: guide.role.name });
    return { ...afterRoleView(context), status };
  }
  if (isCreated && account.id !== null) {
    // The flash holds no ARN. A role made in the console has no path; its own page confirms it later.
    const arn = roleArn(account.partition, account.id, name);
    const arrival = String(visit().since);
    // Once for each time the form was used, whatever was told before: a role may be made anew.
    if (memory.get(told)?.value !== arrival) {
      await advance({ type: 'role-created', arn, account: account.id, confirmed: false });
      remember(memory, told, arrival);
    }
    return afterRoleView(context);
  }
  if (hasReached(guide.stage, 'role-created')) return afterRoleView(context);
  if (!isCreated) return { status: words('roleNotThere'), actions: [backToForm(guide)] };
  return {
    status: words('accountUnknown'),
    actions: [{ name: words('openRole'), primary: true, run: () => openRole(name) }],
  };
}

export function openRole(name: string): void {
  location.hash = roleHash(name);
}

export function backToForm(guide: Guide): Action {
  return {
    name: words('backToForm'),
    primary: true,
    run: () => {
      location.hash = guide.createRoleHash;
    },
  };
}
