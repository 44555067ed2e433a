import { fillFieldOnce, remember } from '../../../src/page/fill-once.ts';
import { loadPolicyTools } from '../../../src/page/load-part.ts';
import { textInputs } from '../../../src/page/text-inputs.ts';
import { translate, words } from '../../../src/texts/translate.ts';
import { consoleNames } from '../console-names.ts';
import { findField } from '../find-field.ts';
import { toPress } from '../form-buttons.ts';
import { isNameRule } from '../name-rule.ts';
import { findPolicyEditor } from '../policy-editor.ts';
import type { FindStep, StepContext, StepView } from '../step.ts';
import { toCopy } from '../to-copy.ts';
import { forOwnRole } from './own-role.ts';

/** Where the name that the policy gets in the end is remembered: the admin may write their own. */
export const attachedAs = (setupId: string): string => `attached-as:${setupId}`;

/** Inline policy, last step: no editor any more, and a field for the policy's name. */
export const policyName: FindStep = (page, route) => {
  if (route.page !== 'inline-policy' || findPolicyEditor(page) !== null) return null;
  const field = findNameField(page);
  if (field === null) return null;
  return { controls: [field], fill: forOwnRole(route, (context) => fill(field, context)) };
};

const findNameField = (page: Document) =>
  findField(textInputs(page), consoleNames.policyName, isNameRule(128));

async function fill(field: HTMLInputElement, { guide, memory }: StepContext): Promise<StepView> {
  const wanted = guide.grant?.policyName;
  const create = toPress('Create policy');
  if (wanted === undefined) return { status: words('nameIt', create) };
  const outcome = await fillFieldOnce(memory, `policy-name:${guide.setupId}`, field, wanted);
  remember(memory, attachedAs(guide.setupId), field.value);
  const { policyNameProblem } = await loadPolicyTools();
  const problem = policyNameProblem(field.value);
  const facts = [toCopy('labelPolicyName', wanted)];
  if (problem !== null) {
    return {
      status: words('needsName'),
      alerts: [{ heading: words('labelPolicyName'), text: translate(problem.text), anchor: field }],
      facts,
      isWaiting: outcome === 'refused',
    };
  }
  if (outcome === 'refused') return { status: words('nameYourself'), facts, isWaiting: true };
  return { status: words('policyNamed', create) };
}
