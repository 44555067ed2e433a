import type { Locator, Page } from '@playwright/test';
import { textsIn } from '../../replicas/console/page/texts/languages.ts';
import type { ConsoleSettings, ReplicaSnapshot } from '../../replicas/console/replica.ts';
import type { Own } from '../page-snapshot.ts';
import { mark, markEditor } from './mark.ts';

/** Of which look a console is. */
export type Looks = Pick<ConsoleSettings, 'language' | 'generation' | 'editor'>;

export type ConsoleHand = ReturnType<typeof consoleHand>;

/** What it takes to get through the replica's forms and to say which control is which. */
export function consoleHand(page: Page, { language, generation }: Looks) {
  const texts = textsIn(language, generation);
  const named = (role: 'checkbox' | 'textbox' | 'combobox' | 'button', name: string): Locator =>
    page.getByRole(role, { name, exact: role === 'button' });
  const editor = page.locator('.ace_editor, .cm-editor, textarea').first();

  return {
    page,
    texts,
    named,

    async open(fragment: string): Promise<void> {
      // A new document each time: a change of the fragment alone would not load one.
      await page.goto('about:blank');
      await page.goto(
        `https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1${fragment}`,
      );
    },

    next: (): Promise<void> => named('button', texts.next).first().click(),

    async markValues(own: Own, ...values: string[]): Promise<void> {
      for (const value of values) await mark(own, page.locator(`input[value="${value}"]`));
    },

    async markFields(fields: Partial<Record<Own, string>>): Promise<void> {
      for (const [own, name] of Object.entries(fields)) {
        // A field with suggestions is a combobox.
        await mark(own as Own, named('textbox', name).or(named('combobox', name)));
      }
    },

    async fillEditor(text: string): Promise<void> {
      const isPlain = await editor.evaluate((element) => element.localName === 'textarea');
      await (isPlain ? editor.fill(text) : page.evaluate(setCode, text));
    },

    /** The form's editor, with what it holds. */
    async markEditor(own: Own, field: 'trustPolicyText' | 'policyText'): Promise<void> {
      await editor.waitFor();
      const held = await page.evaluate(() => {
        const { __replicaState } = window as unknown as { __replicaState(): ReplicaSnapshot };
        return __replicaState();
      });
      await markEditor(own, editor, held[field] ?? '');
    },
  };
}

/** Runs in the page. Self-contained. */
function setCode(text: string): void {
  type Held = {
    env?: { editor: { setValue(text: string): void } };
    cmTile?: { view: View };
    cmView?: { view: View };
  };
  type View = {
    state: { doc: { length: number } };
    dispatch(change: { changes: { from: number; to: number; insert: string } }): void;
  };
  const ace = document.querySelector<Element & Held>('.ace_editor');
  ace?.env?.editor.setValue(text);
  const code = document.querySelector<Element & Held>('.cm-content');
  const view = (code?.cmTile ?? code?.cmView)?.view;
  view?.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
}
