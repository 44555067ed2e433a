import { accessibleName } from '../../../src/page/accessible-name.ts';
import { choose } from '../../../src/page/choose.ts';
import { fillFieldOnce } from '../../../src/page/fill-once.ts';
import { loadPolicyTools } from '../../../src/page/load-part.ts';
import type { Alert } from '../../../src/page/panel/view.ts';
import { textInputs } from '../../../src/page/text-inputs.ts';
import { isVisible } from '../../../src/page/visible.ts';
import { words } from '../../../src/texts/translate.ts';
import { consoleNames } from '../console-names.ts';
import type { StepContext, StepView } from '../step.ts';
import { externalIdAlert } from '../trust-alerts.ts';
import { findEntityTypes } from './find-entity-type.ts';

/** The names of the form's controls as the console has them in English. */
const controls = { accountId: '“Account ID”', externalId: '“External ID”' };

const broader = (): Alert => ({ heading: words('broader'), text: words('wholeAccount') });

/** The fallback route: the console's own form for another account, its external ID, without MFA. */
export async function openRoleForm(page: Document, context: StepContext): Promise<StepView> {
  const { guide, account, advance } = context;
  const missing: string[] = [];
  const another = findAnotherAccount(page);
  if (!another || !(await choose(another))) missing.push('“Another AWS account”');
  const accountAlerts = await fillNamed(
    page,
    context,
    'accountId',
    guide.principalAccountId,
    missing,
  );

  const [requireId, requireMfa] = findCheckboxes(page);
  if (!requireId || !(await choose(requireId))) missing.push('“Require external ID”');
  const idAlerts = await fillNamed(page, context, 'externalId', guide.externalId, missing);
  if (requireMfa && !(await choose(requireMfa, false)))
    missing.push(words('leaveOff', { control: '“Require MFA”' }));

  const alerts = [...accountAlerts, ...idAlerts];
  if (missing.length > 0) {
    return {
      status: words('someYourself'),
      alerts: [broader(), ...alerts, notFound(missing)],
      facts: [
        { label: words('labelAccountId'), value: guide.principalAccountId, copy: true },
        { label: words('labelExternalId'), value: guide.externalId, copy: true },
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

async function fillNamed(
  page: Document,
  { guide, memory }: StepContext,
  name: 'accountId' | 'externalId',
  wanted: string,
  missing: string[],
): Promise<Alert[]> {
  const field = findField(page, name);
  if (field === null) {
    missing.push(controls[name]);
    return [];
  }
  const key = `${name}:${guide.setupId}`;
  const outcome = await fillFieldOnce(memory, key, field, wanted);
  if (outcome === 'filled') return [];
  if (outcome === 'refused') missing.push(accessibleName(field));
  else if (name === 'externalId') {
    const { compareExternalIds } = await loadPolicyTools();
    return [externalIdAlert(compareExternalIds(wanted, field.value), field)];
  } else
    return [
      {
        heading: words('otherAccount'),
        text:
          field.value === ''
            ? words('noAccountText', { wanted })
            : words('otherAccountText', { found: field.value, wanted }),
        anchor: field,
      },
    ];
  return [];
}

/** By name; else by place: the first and the second text field under the account's options. */
function findField(page: Document, name: 'accountId' | 'externalId'): HTMLInputElement | null {
  const fields = textInputs(page);
  const named = fields.filter((field) => consoleNames[name].test(accessibleName(field)));
  if (named.length === 1) return named[0] ?? null;
  return fields.length === 2 ? (fields[name === 'accountId' ? 0 : 1] ?? null) : null;
}

function findAnotherAccount(page: Document): HTMLInputElement | null {
  const entity = findEntityTypes(page)?.all ?? [];
  const radios = [...page.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
    (radio) => !entity.includes(radio) && isVisible(radio.parentElement ?? radio),
  );
  const named = radios.find((radio) => consoleNames.anotherAccount.test(accessibleName(radio)));
  return named ?? (radios.length === 2 ? (radios[1] ?? null) : null);
}

function findCheckboxes(
  page: Document,
): [HTMLInputElement | undefined, HTMLInputElement | undefined] {
  const boxes = [...page.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const byName = (name: RegExp) => boxes.find((box) => name.test(accessibleName(box)));
  const [first, second] = boxes.length === 2 ? boxes : [];
  return [
    byName(consoleNames.requireExternalId) ?? first,
    byName(consoleNames.requireMfa) ?? second,
  ];
}

function notFound(missing: string[]): Alert {
  return {
    heading: words('fieldsNotFound'),
    text: words('fieldsNotFoundText', { fields: missing.join(', ') }),
  };
}
