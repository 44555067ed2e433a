import { accessibleName } from '../../../src/page/accessible-name.ts';
import { type FillOutcome, fillFieldOnce } from '../../../src/page/fill-once.ts';
import type { TextControl } from '../../../src/page/fill-text.ts';
import { loadPolicyTools } from '../../../src/page/load-part.ts';
import type { Alert } from '../../../src/page/panel/view.ts';
import { textInputs } from '../../../src/page/text-inputs.ts';
import { isVisible } from '../../../src/page/visible.ts';
import { say } from '../../../src/texts/text.ts';
import { translate, words } from '../../../src/texts/translate.ts';
import { consoleNames } from '../console-names.ts';
import { hasNameRule } from '../name-rule.ts';
import { shownTrustPolicy } from '../shown-policy.ts';
import type { FindStep, StepContext, StepView } from '../step.ts';
import { compareShown } from '../trust-alerts.ts';
import { findEntityTypes } from './find-entity-type.ts';
import { nameTaken } from './name-taken.ts';
import { fillTags, tagInputs } from './tags.ts';

/** Where it is remembered that the name was filled in this tab. */
export const roleNameFilled = (setupId: string): string => `role-name:${setupId}`;

/** Step 3, “Name, review, and create”: one line for the name, then one field for the description. */
export const review: FindStep = (page, route) => {
  if (route.page !== 'create-role' || findEntityTypes(page) !== null) return null;
  const fields = findNameFields(page);
  if (fields === null) return null;
  const policy = shownTrustPolicy(page);
  return {
    controls: [
      ...fields,
      ...tagInputs(page),
      ...(policy ? [policy] : []),
      ...nameTaken.marks(page),
    ],
    fill: (context) => fill(page, context),
  };
};

type NameFields = [name: HTMLInputElement, ...description: TextControl[]];

function findNameFields(page: Document): NameFields | null {
  const inputs = textInputs(page);
  const areas = [...page.querySelectorAll('textarea')].filter(
    (area) => isVisible(area) && !area.readOnly && !area.classList.contains('ace_text-input'),
  );
  const known =
    inputs.find((input) => hasNameRule(input, 64)) ??
    inputs.find((input) => consoleNames.roleName.test(accessibleName(input)));
  const first = inputs[0];
  const byPlace = areas.length === 1 && first && precedes(first, areas[0]) ? first : undefined;
  const name = known ?? byPlace;
  return name === undefined ? null : [name, ...areas.slice(0, 1)];
}

function precedes(a: Element, b: Element | undefined): boolean {
  return b !== undefined && (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

async function fill(page: Document, context: StepContext): Promise<StepView> {
  const { guide, memory, advance } = context;
  const [name, description] = findNameFields(page) ?? [];
  if (name === undefined) return { status: words('waitForForm') };
  const taken = nameTaken.find(page, guide.roleName);
  const nameOutcome = await fillFieldOnce(
    memory,
    roleNameFilled(guide.setupId),
    name,
    guide.roleName,
  );
  const nameAlerts = taken
    ? [nameTaken.alert(guide.roleName, name)]
    : await checkName(name, nameOutcome, advance);
  if (description) {
    await fillFieldOnce(memory, `description:${guide.setupId}`, description, guide.roleDescription);
  }
  const hasTags = await fillTags(page, context);
  const trust = await compareShown(page, context);
  const alerts = [...nameAlerts, ...trust.alerts];
  return {
    status:
      alerts.length > 0
        ? words('lookAtFlags')
        : translate([
            say(hasTags ? 'nameTagsFilled' : 'nameFilled'),
            ...(trust.isSame ? [say('trustIsWizards')] : []),
            say('pressCreate'),
          ]),
    alerts,
    actions: taken ? [nameTaken.action(context, name)] : [],
    facts: hasTags
      ? []
      : guide.tags.map(({ key, value }) => ({
          label: words('labelTag', { key }),
          value,
          copy: true,
        })),
  };
}

/** A name that the admin wrote is the role's name from then on, if IAM allows it. */
async function checkName(
  field: HTMLInputElement,
  outcome: FillOutcome,
  advance: StepContext['advance'],
): Promise<Alert[]> {
  const { roleNameProblem } = await loadPolicyTools();
  const problem = roleNameProblem(field.value);
  if (problem !== null)
    return [{ heading: words('labelRoleName'), text: translate(problem.text), anchor: field }];
  if (outcome === 'edited') await advance({ type: 'role-named', name: field.value });
  return [];
}
