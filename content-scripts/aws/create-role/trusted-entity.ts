import { choose } from '../../../src/page/choose.ts';
import { words } from '../../../src/texts/translate.ts';
import { findPolicyEditor, holdsPolicy } from '../policy-editor.ts';
import type { FindStep, StepContext, StepView } from '../step.ts';
import { toCopy } from '../to-copy.ts';
import { openRoleForm } from './another-account.ts';
import { fillTrustPolicy, waitForEditor } from './custom-trust-policy.ts';
import { type EntityTypes, findEntityTypes } from './find-entity-type.ts';
import { fitsWizard } from './review.ts';

/** Step 1, “Select trusted entity”: chooses the setup's route and hands over to it. */
export const trustedEntity: FindStep = (page, route) => {
  if (route.page !== 'create-role') return null;
  const types = findEntityTypes(page);
  if (types === null) return null;
  const editor = findPolicyEditor(page);
  return {
    controls: [
      ...types.all,
      ...page.querySelectorAll('input, textarea'),
      ...(editor ? [editor] : []),
    ],
    fill: (context) => fill(page, context),
  };
};

async function fill(page: Document, context: StepContext): Promise<StepView> {
  // What the last step showed may change here.
  context.memory.delete(fitsWizard(context.guide.setupId));
  const types = findEntityTypes(page);
  if (types === null) return cannotChoose(context);
  const isCustom = context.guide.route === 'custom-trust-policy';
  const wanted = isCustom ? await customType(page, types) : types.account;
  if (wanted === null) return cannotChoose(context);
  const chosen = types.all.find(({ checked }) => checked);
  if (chosen && chosen !== wanted && context.isTouched(chosen)) return leftByAdmin(wanted, context);
  if (!(await choose(wanted))) return cannotChoose(context);
  if (!isCustom) return openRoleForm(page, context);
  const isSure = wanted === types.custom || (await holdsPolicy(page));
  return isSure ? fillTrustPolicy(page, context) : waitForEditor(context.guide);
}

/** By value or name; else the chosen one that has brought a policy's editor; else what is left. */
async function customType(
  page: Document,
  { custom, all, left }: EntityTypes,
): Promise<HTMLInputElement | null> {
  if (custom !== null) return custom;
  const chosen = all.find(({ checked }) => checked);
  return chosen && (await holdsPolicy(page)) ? chosen : left;
}

function leftByAdmin(wanted: HTMLInputElement, { lookAgain }: StepContext): StepView {
  return {
    status: words('otherType'),
    actions: [
      {
        name: words('fillPage'),
        primary: true,
        run: async () => {
          await choose(wanted);
          lookAgain();
        },
      },
    ],
  };
}

function cannotChoose({ guide }: StepContext): StepView {
  const isCustom = guide.route === 'custom-trust-policy';
  const type = isCustom ? 'Custom trust policy' : 'AWS account';
  return {
    status: words('fillYourself'),
    alerts: [
      {
        heading: words('noEntityType'),
        text: words('noEntityTypeText', { type }),
      },
    ],
    facts: isCustom
      ? [toCopy('labelTrust', guide.trustPolicy)]
      : [toCopy('labelAccountId', guide.principalAccountId)],
  };
}
