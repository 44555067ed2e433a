import { accessibleName } from '../../../src/page/accessible-name.ts';
import { fillEditor } from '../../../src/page/editor.ts';
import { fillOnce } from '../../../src/page/fill-once.ts';
import { loadPolicyTools } from '../../../src/page/load-part.ts';
import type { Alert } from '../../../src/page/panel/view.ts';
import { isVisible } from '../../../src/page/visible.ts';
import type { Guide } from '../../../src/setup/guide.ts';
import { translate, words } from '../../../src/texts/translate.ts';
import { editorRefused, findPolicyEditor, readPolicy } from '../policy-editor.ts';
import type { FindStep, StepContext, StepView } from '../step.ts';

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
    fill: (context) => fill(editor, json, context),
  };
};

const choice = '[aria-pressed], [role="radio"], [role="tab"], input[type="radio"]';

/** “JSON” is the same word in every language of the console; buttons that act may have it too. */
function findJsonSwitch(page: Document): HTMLElement | null {
  const named = [...page.querySelectorAll<HTMLElement>(`button, ${choice}`)].filter(
    (each) => isVisible(each) && /(^|\W)JSON(\W|$)/.test(accessibleName(each)),
  );
  const exact = named.find((each) => accessibleName(each) === 'JSON');
  const choices = named.filter((each) => each.matches(choice));
  return exact ?? (choices.length === 1 ? (choices[0] ?? null) : null);
}

function isChosen(json: HTMLElement): boolean {
  const states = ['aria-pressed', 'aria-checked', 'aria-selected'];
  return (
    states.some((state) => json.getAttribute(state) === 'true') ||
    (json instanceof HTMLInputElement && json.checked)
  );
}

/** What the admin's own policy lacks, beside the editor; gone as soon as it is mended. */
async function policyAlerts(guide: Guide, json: string, anchor: Element): Promise<Alert[]> {
  const { judgePolicy } = await loadPolicyTools();
  return judgePolicy(guide, json).map(({ title, evidence, mend }) => ({
    heading: translate(title),
    text: translate([...evidence, ...(mend ?? [])]),
    anchor,
  }));
}

async function fill(
  editor: Element | null,
  json: HTMLElement | null,
  { guide, memory, lookAgain }: StepContext,
): Promise<StepView> {
  if (guide.grant?.kind !== 'inline') {
    return { status: words('noInline') };
  }
  const facts = [{ label: words('labelPolicy'), value: guide.grant.json, copy: true }];
  if (editor === null) {
    if (json && !isChosen(json)) json.click();
    return {
      status: words('waitForJson'),
      facts,
      isWaiting: true,
    };
  }
  const key = `inline-policy:${guide.setupId}`;
  const now = await readPolicy(editor);
  const outcome = await fillOnce(memory, key, guide.grant.json, now, (text) =>
    fillEditor(editor, text),
  );
  const held = outcome === 'filled' ? guide.grant.json : now;
  memory.set(inlineJson(guide.setupId), { pristine: '', value: held, attempts: 0 });
  switch (outcome) {
    case 'filled':
      return { status: words('inlineFilled') };
    case 'edited':
      return {
        status: words('inlineEdited'),
        alerts: await policyAlerts(guide, now, editor),
        facts,
        actions: [
          {
            name: words('fillPage'),
            run: () => {
              memory.delete(key);
              lookAgain();
            },
          },
        ],
      };
    case 'refused':
      return editorRefused(facts);
  }
}
