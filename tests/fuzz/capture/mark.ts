import type { Locator } from '@playwright/test';
import type { Own } from '../page-snapshot.ts';

/** Says on the control which one it is. */
export async function mark(own: Own, control: Locator): Promise<void> {
  await control.first().evaluate((element, name) => element.setAttribute('data-own', name), own);
}

/** Says on an editor which one it is and what it holds, which its markup tells in part only. */
export async function markEditor(own: Own, editor: Locator, text: string): Promise<void> {
  await mark(own, editor);
  await editor.first().evaluate((element, held) => element.setAttribute('data-text', held), text);
}

/** Says on what stands around the control alone that the page has it only while `choice` is chosen. */
export async function markShownBy(choice: Own, control: Locator): Promise<void> {
  await control.first().evaluate((element, name) => {
    let around = element;
    while (around.parentElement?.querySelectorAll('[data-own]').length === 1) {
      around = around.parentElement;
    }
    around.setAttribute('data-shown-by', name);
  }, choice);
}
