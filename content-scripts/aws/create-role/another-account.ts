import { accessibleName } from '../../../src/page/accessible-name.ts';
import { choose } from '../../../src/page/choose.ts';
import { fillFieldOnce } from '../../../src/page/fill-once.ts';
import { loadPolicyTools } from '../../../src/page/load-part.ts';
import type { Alert } from '../../../src/page/panel/view.ts';
import { textInputs } from '../../../src/page/text-inputs.ts';
import { words } from '../../../src/texts/translate.ts';
import type { StepContext, StepView } from '../step.ts';
import { externalIdAlert } from '../trust-alerts.ts';
import {
  type AccountField,
  type AccountValues,
  anotherAccounts,
  findField,
  findRequireExternalId,
  findRequireMfa,
} from './account-form.ts';

/** The names of the form's controls as the console has them in English. */
const controls = { accountId: '“Account ID”', externalId: '“External ID”' };

const broader = (): Alert => ({ heading: words('broader'), text: words('wholeAccount') });

/** The fallback route: the console's own form for another account, its external ID, without MFA. */
export async function openRoleForm(page: Document, context: StepContext): Promise<StepView> {
  const { guide, account, advance } = context;
  const values = { accountId: guide.principalAccountId, externalId: guide.externalId };
  const missing: string[] = [];
  const requireId = await findRequireExternalId(page, values.externalId);
  const fieldsOfId = requireId?.checked ? 1 : 0;
  if (!(await chooseAnother(page, account.id, fieldsOfId))) missing.push('“Another AWS account”');
  // Of two empty fields without a known name, the one that stays is the account's.
  if (requireId && findField(page, 'accountId', values) === null) await choose(requireId, false);
  const accountAlerts = await fillField(page, context, 'accountId', values, missing);
  if (!requireId || !(await choose(requireId))) missing.push('“Require external ID”');
  const idAlerts = await fillField(page, context, 'externalId', values, missing);
  const requireMfa = findRequireMfa(page, requireId);
  if (requireMfa && !(await choose(requireMfa, false)))
    missing.push(words('leaveOff', { control: '“Require MFA”' }));

  const alerts = [...accountAlerts, ...idAlerts];
  if (missing.length > 0) {
    return {
      status: words('someYourself'),
      alerts: [broader(), ...alerts, notFound(missing)],
      facts: [
        { label: words('labelAccountId'), value: values.accountId, copy: true },
        { label: words('labelExternalId'), value: values.externalId, copy: true },
      ],
    };
  }
  if (alerts.length > 0) {
    return {
      status: words('otherValue'),
      alerts: [broader(), ...alerts],
    };
  }
  await advance({ type: 'role-form-filled', account: account.id });
  return {
    status: words('accountFilled'),
    alerts: [broader()],
  };
}

/** The choice that brings a field for the account, besides those that are the external ID's. */
async function chooseAnother(
  page: Document,
  ownAccount: string | null,
  fieldsOfId: number,
): Promise<boolean> {
  for (const radio of anotherAccounts(page, ownAccount)) {
    if ((await choose(radio)) && textInputs(page).length > fieldsOfId) return true;
  }
  return false;
}

async function fillField(
  page: Document,
  { guide, memory }: StepContext,
  name: AccountField,
  values: AccountValues,
  missing: string[],
): Promise<Alert[]> {
  const wanted = values[name];
  const field = findField(page, name, values);
  if (field === null) {
    missing.push(controls[name]);
    return [];
  }
  const outcome = await fillFieldOnce(memory, `${name}:${guide.setupId}`, field, wanted);
  switch (outcome) {
    case 'filled':
      return [];
    case 'refused':
      missing.push(accessibleName(field));
      return [];
    case 'edited':
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
      const { compareExternalIds } = await loadPolicyTools();
      return externalIdAlert(compareExternalIds(wanted, field.value), field);
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
