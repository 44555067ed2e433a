import { type FillOutcome, fillFieldOnce, remember } from '../../../src/page/fill-once.ts';
import { loadPolicyTools } from '../../../src/page/load-part.ts';
import type { Alert } from '../../../src/page/panel/view.ts';
import { textInputs } from '../../../src/page/text-inputs.ts';
import { say } from '../../../src/texts/text.ts';
import { translate, words } from '../../../src/texts/translate.ts';
import { compareShown } from '../compare-shown.ts';
import { consoleNames } from '../console-names.ts';
import { findField } from '../find-field.ts';
import { toPress } from '../form-buttons.ts';
import { isNameRule } from '../name-rule.ts';
import { shownTrustPolicy } from '../shown-policy.ts';
import type { FindStep, StepContext, StepView } from '../step.ts';
import { fillDescription, findDescription } from './description.ts';
import { findEntityTypes } from './find-entity-type.ts';
import { nameTaken } from './name-taken.ts';
import { fillTags, tagInputs } from './tags.ts';

/** Where the name that the role gets in the end is remembered: the admin may write their own. */
export const createdAs = (setupId: string): string => `created-as:${setupId}`;

/** Remembered of a form whose trust policy, as its last step shows it, fits the wizard's. */
export const fitsWizard = (setupId: string): string => `fits-wizard:${setupId}`;

/** Step 3, “Name, review, and create”: the fields for the role's name, its description and its tags. */
export const review: FindStep = (page, route) => {
  if (route.page !== 'create-role' || findEntityTypes(page) !== null) return null;
  const name = findNameField(page);
  if (name === null) return null;
  const description = findDescription(page);
  const policy = shownTrustPolicy(page);
  return {
    controls: [
      name,
      ...(description ? [description] : []),
      ...tagInputs(page),
      ...(policy ? [policy] : []),
      ...nameTaken.marks(page),
    ],
    fill: (context) => fill(page, context),
  };
};

/** By IAM's rule in its hint, else by its name; a place alone is no sign of it. */
const findNameField = (page: Document) =>
  findField(textInputs(page), consoleNames.roleName, isNameRule(64));

async function fill(page: Document, context: StepContext): Promise<StepView> {
  const { guide, memory, tell } = context;
  const name = findNameField(page);
  if (name === null) return { status: words('waitForForm') };
  const key = `role-name:${guide.setupId}`;
  const nameOutcome = await fillFieldOnce(memory, key, name, guide.roleName);
  remember(memory, createdAs(guide.setupId), name.value);
  const trust = await compareShown(page, context);
  if (trust.isMet) remember(memory, fitsWizard(guide.setupId));
  else memory.delete(fitsWizard(guide.setupId));
  const taken = nameTaken.find(page, name.value);
  const nameAlerts = taken ? [nameTaken.alert(name)] : await checkName(name, nameOutcome, tell);
  const description = await fillDescription(page, context);
  const hasTags = await fillTags(page, context);
  await trust.tell(null);
  const create = toPress('Create role');
  const alerts = [...nameAlerts, ...description.alerts, ...trust.alerts];
  return {
    status:
      alerts.length > 0
        ? words('lookAtFlags', create)
        : translate([
            say(hasTags ? 'nameTagsFilled' : 'nameFilled'),
            ...(trust.isSame ? [say('trustIsWizards')] : []),
            say('pressCreate', create),
          ]),
    alerts,
    isWaiting: nameOutcome === 'refused' || description.isRefused,
    actions: taken ? [await nameTaken.action(context, name)] : [],
    facts: [
      ...description.facts,
      ...(hasTags ? [] : guide.tags).map(({ key, value }) => ({
        label: words('labelTag', { key }),
        value,
        copy: true,
      })),
    ],
  };
}

/** A name that the admin wrote is the role's name from then on, if IAM allows it. */
async function checkName(
  field: HTMLInputElement,
  outcome: FillOutcome,
  tell: StepContext['tell'],
): Promise<Alert[]> {
  const { roleNameProblem } = await loadPolicyTools();
  const problem = roleNameProblem(field.value);
  if (problem !== null)
    return [{ heading: words('labelRoleName'), text: translate(problem.text), anchor: field }];
  if (outcome === 'edited') await tell({ type: 'role-named', name: field.value });
  return [];
}
