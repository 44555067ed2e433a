import { findEditors, readEditor } from '../../src/page/editor.ts';
import { onlyReachable } from '../../src/page/only-reachable.ts';
import type { Fact } from '../../src/page/panel/view.ts';
import { isVisible } from '../../src/page/visible.ts';
import { words } from '../../src/texts/translate.ts';
import type { StepView } from './step.ts';

/** Text areas that held a policy: they stay the editor when they are cleared. */
const policyAreas = new WeakSet<Element>();

/** The page's one writable code editor; where there is none, its one text area that holds a policy. */
export function findPolicyEditor(page: Document): Element | null {
  const editors = findEditors(page).filter((editor) => isVisible(editor) && !isReadOnly(editor));
  if (editors.length > 0) return onlyReachable(editors);
  const plain = [...page.querySelectorAll('textarea')].filter(
    (area) => isVisible(area) && !area.readOnly && !area.disabled,
  );
  for (const area of plain) if (area.value.includes('"Statement"')) policyAreas.add(area);
  return onlyReachable(plain.filter((area) => policyAreas.has(area)));
}

const readOnly = 'textarea[readonly], [aria-readonly="true"], .cm-content[contenteditable="false"]';

function isReadOnly(editor: Element): boolean {
  return editor.querySelector(readOnly) !== null;
}

/** Whether the page has an editor to write to that holds a policy, such as the console's template. */
export async function holdsPolicy(page: Document): Promise<boolean> {
  const editor = findPolicyEditor(page);
  return editor !== null && (await readPolicy(editor)).includes('"Statement"');
}

/** The editor's text; a textarea is its own. An editor that cannot be read counts as empty. */
export async function readPolicy(editor: Element): Promise<string> {
  return editor instanceof HTMLTextAreaElement ? editor.value : ((await readEditor(editor)) ?? '');
}

/** What to say of an editor that does not take the policy. */
export function editorRefused(facts: Fact[]): StepView {
  return {
    status: words('editorYourself'),
    alerts: [
      {
        heading: words('notFilled'),
        text: words('notFilledText'),
      },
    ],
    facts,
    isWaiting: true,
  };
}
