import { accessibleName } from '../../../src/page/accessible-name.ts';
import { remember } from '../../../src/page/fill-once.ts';
import { onlyOne } from '../../../src/page/only-one.ts';
import { isVisible } from '../../../src/page/visible.ts';
import { words } from '../../../src/texts/translate.ts';
import { allowRefill, fillPolicy } from '../fill-policy.ts';
import { toPress } from '../form-buttons.ts';
import { policyAlerts } from '../policy-alerts.ts';
import { editorRefused, findPolicyEditor } from '../policy-editor.ts';
import type { FindStep, StepContext, StepView } from '../step.ts';
import { toCopy } from '../to-copy.ts';
import { forOwnRole } from './own-role.ts';

/** Where the policy that the editor held last is remembered. */
export const inlineJson = (setupId: string): string => `inline-json:${setupId}`;

/** Inline policy, first step: the JSON editor, or the switch that brings it. */
export const policyJson: FindStep = (page, route) => {
  if (route.page !== 'inline-policy') return null;
  const editor = findPolicyEditor(page);
  const json = findJsonSwitch(page);
  if (editor === null && json === null) return null;
  return {
    controls: [...(editor ? [editor] : []), ...(json ? [json] : [])],
    fill: forOwnRole(route, (context) => fill(editor, json, context)),
  };
};

const choice = '[aria-pressed], [role="radio"], [role="tab"], input[type="radio"]';

/**
 * “JSON” is the same word in every language of the console. Only a choice can be the switch: a button
 * of that name may do anything.
 */
function findJsonSwitch(page: Document): HTMLElement | null {
  const named = [...page.querySelectorAll<HTMLElement>(choice)].filter(
    (each) => isVisible(each) && /(^|\W)JSON(\W|$)/.test(accessibleName(each)),
  );
  return onlyOne(named.filter((each) => accessibleName(each) === 'JSON')) ?? onlyOne(named);
}

function isChosen(json: HTMLElement): boolean {
  const states = ['aria-pressed', 'aria-checked', 'aria-selected'];
  return (
    states.some((state) => json.getAttribute(state) === 'true') ||
    (json instanceof HTMLInputElement && json.checked)
  );
}

async function fill(
  editor: Element | null,
  json: HTMLElement | null,
  { guide, memory, lookAgain }: StepContext,
): Promise<StepView> {
  if (guide.grant?.kind !== 'inline') {
    return { status: words('noInline') };
  }
  const facts = [toCopy('labelPolicy', guide.grant.json)];
  if (editor === null) {
    if (json && !isChosen(json)) json.click();
    return {
      status: words('waitForJson'),
      facts,
      isWaiting: true,
    };
  }
  const key = `inline-policy:${guide.setupId}`;
  const { outcome, was } = await fillPolicy(memory, key, editor, guide.grant.json);
  const held = outcome === 'filled' ? guide.grant.json : was;
  remember(memory, inlineJson(guide.setupId), held);
  switch (outcome) {
    case 'filled':
      return { status: words('inlineFilled', toPress('Next')) };
    case 'outdated':
    case 'edited':
      return {
        status: words('inlineEdited'),
        alerts: await policyAlerts(guide, was, editor),
        facts,
        actions: [
          {
            name: words('fillPage'),
            run: () => {
              allowRefill(memory, key, editor);
              lookAgain();
            },
          },
        ],
      };
    case 'refused':
      return editorRefused(facts);
  }
}
