import { accessibleName } from '../../../src/page/accessible-name.ts';
import { choose } from '../../../src/page/choose.ts';
import { fillFieldOnce } from '../../../src/page/fill-once.ts';
import { loadPolicyTools } from '../../../src/page/load-part.ts';
import type { Alert } from '../../../src/page/panel/view.ts';
import { words } from '../../../src/texts/translate.ts';
import { toPress } from '../form-buttons.ts';
import type { StepContext, StepView } from '../step.ts';
import { toCopy } from '../to-copy.ts';
import { findAnotherAccount, findExternalId, findRequireMfa } from './account-form.ts';

type AccountField = 'accountId' | 'externalId';

/** Controls that were not found, or do not take what they are to hold. */
type LeftToAdmin = {
  controls: string[];
  isRefused: boolean;
  /** A field holds what it was filled with, and the wizard shows another value by now. */
  isOutdated: boolean;
  /** Each lets a field be filled over what it holds. */
  refills: (() => void)[];
};

/** The names of the form's controls as the console has them in English. */
const controls = { accountId: '“Account ID”', externalId: '“External ID”' };

const broader = (): Alert => ({ heading: words('broader'), text: words('wholeAccount') });

/** The fallback route: the console's own form for another account, its external ID, without MFA. */
export async function openRoleForm(page: Document, context: StepContext): Promise<StepView> {
  const { guide, account, tell, lookAgain } = context;
  const values = { accountId: guide.principalAccountId, externalId: guide.externalId };
  const left: LeftToAdmin = { controls: [], isRefused: false, isOutdated: false, refills: [] };
  const missing = left.controls;
  const id = await findExternalId(page);
  const other = await findAnotherAccount(page, account.id);
  if (other.choice === null) missing.push('“Another AWS account”');
  const accountAlerts = await fillField(other.field, context, 'accountId', values.accountId, left);
  if (id.choice === null) missing.push('“Require external ID”');
  const idAlerts = await fillField(id.field, context, 'externalId', values.externalId, left);
  const requireMfa = findRequireMfa(page, id.choice);
  if (requireMfa && !(await choose(requireMfa, false)))
    missing.push(words('leaveOff', { control: '“Require MFA”' }));

  const alerts = [...accountAlerts, ...idAlerts];
  if (missing.length > 0) {
    return {
      status: words('someYourself'),
      alerts: [broader(), ...alerts, notFound(missing)],
      isWaiting: left.isRefused,
      facts: [toCopy('labelAccountId', values.accountId)],
    };
  }
  if (alerts.length > 0) {
    const run = () => {
      for (const refill of left.refills) refill();
      lookAgain();
    };
    return {
      status: words(left.isOutdated ? 'wizardChanged' : 'otherValue'),
      alerts: [broader(), ...alerts],
      actions: [{ name: words('fillPage'), primary: true, run }],
    };
  }
  await tell({ type: 'role-form-filled', account: account.id });
  return {
    status: words('accountFilled', toPress('Next')),
    alerts: [broader()],
  };
}

async function fillField(
  field: HTMLInputElement | null,
  { guide, memory }: StepContext,
  name: AccountField,
  wanted: string,
  left: LeftToAdmin,
): Promise<Alert[]> {
  if (field === null) {
    left.controls.push(controls[name]);
    return [];
  }
  const key = `${name}:${guide.setupId}`;
  const outcome = await fillFieldOnce(memory, key, field, wanted, true);
  switch (outcome) {
    case 'filled':
      return [];
    case 'refused':
      left.controls.push(accessibleName(field));
      left.isRefused = true;
      return [];
    case 'outdated':
    case 'edited':
      left.isOutdated ||= outcome === 'outdated';
      left.refills.push(() =>
        memory.set(key, { pristine: field.value, value: wanted, attempts: 0 }),
      );
      return [await differs(name, field, wanted)];
  }
}

async function differs(
  name: AccountField,
  field: HTMLInputElement,
  wanted: string,
): Promise<Alert> {
  switch (name) {
    case 'externalId': {
      const { externalIdAlert } = await loadPolicyTools();
      return externalIdAlert(wanted, field.value, field);
    }
    case 'accountId':
      return {
        heading: words('otherAccount'),
        text:
          field.value === ''
            ? words('noAccountText', { wanted })
            : words('otherAccountText', { found: field.value, wanted }),
        anchor: field,
      };
  }
}

function notFound(missing: string[]): Alert {
  return {
    heading: words('fieldsNotFound'),
    text: words('fieldsNotFoundText', { fields: missing.join(', ') }),
  };
}
