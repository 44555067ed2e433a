import { loadPolicyTools } from '../../../src/page/load-part.ts';
import type { Fact } from '../../../src/page/panel/view.ts';
import type { Guide } from '../../../src/setup/guide.ts';
import { words } from '../../../src/texts/translate.ts';
import { allowRefill, fillPolicy } from '../fill-policy.ts';
import { toPress } from '../form-buttons.ts';
import { editorRefused, findPolicyEditor } from '../policy-editor.ts';
import type { StepContext, StepView } from '../step.ts';
import { toCopy } from '../to-copy.ts';

/** The exact route: the wizard's JSON in the console's editor, read back from it. */
export async function fillTrustPolicy(page: Document, context: StepContext): Promise<StepView> {
  const { guide, memory, account, tell } = context;
  const editor = findPolicyEditor(page);
  if (editor === null) return waitForEditor(guide);
  const key = `trust-policy:${guide.setupId}`;
  const { outcome, was } = await fillPolicy(memory, key, editor, guide.trustPolicy, true);
  switch (outcome) {
    case 'filled':
      await tell({ type: 'role-form-filled', account: account.id });
      return { status: words('trustFilled', toPress('Next')) };
    case 'outdated':
    case 'edited':
      return differing(outcome, editor, key, was, context);
    case 'refused':
      return editorRefused(policyFact(guide));
  }
}

async function differing(
  outcome: 'outdated' | 'edited',
  editor: Element,
  key: string,
  text: string,
  context: StepContext,
): Promise<StepView> {
  const { guide, memory, lookAgain } = context;
  const { trustAlerts } = await loadPolicyTools();
  const alerts = trustAlerts(guide.trustPolicy, text, editor);
  if (alerts.length === 0) {
    return { status: words('sameTrust', toPress('Next')) };
  }
  const restore = () => {
    allowRefill(memory, key, editor);
    lookAgain();
  };
  return {
    status: words(outcome === 'outdated' ? 'wizardChanged' : 'otherTrust'),
    alerts,
    actions: [{ name: words('fillPage'), primary: true, run: restore }],
    facts: policyFact(guide),
  };
}

export function waitForEditor(guide: Guide): StepView {
  return { status: words('waitForTrust'), facts: policyFact(guide), isWaiting: true };
}

function policyFact({ trustPolicy }: Guide): Fact[] {
  return [toCopy('labelTrust', trustPolicy)];
}
