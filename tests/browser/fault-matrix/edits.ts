import type { Tab } from '../../driver/driver.ts';

/** The console's code editor. */
export const editor = '.ace_editor';

/** The trust policy or inline policy of a text, marked as edited by the admin without another meaning. */
export function edited(json: string): string {
  const policy = JSON.parse(json);
  const [statement] = policy.Statement;
  return JSON.stringify({ ...policy, Statement: [{ Sid: 'EditedByTheAdmin', ...statement }] });
}

/** Writes into the console's code editor, as the admin may. */
export function writeInEditor(tab: Tab, text: string): Promise<void> {
  return tab.evaluate(
    ([selector, written]) => {
      type Ace = { env: { editor: { setValue(text: string): void } } };
      (document.querySelector(selector) as unknown as Ace).env.editor.setValue(written);
    },
    [editor, text] as const,
  );
}
