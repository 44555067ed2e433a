import { fillText } from '../../../src/page/fill-text.ts';
import { loadPolicyTools } from '../../../src/page/load-part.ts';
import type { Action, Alert } from '../../../src/page/panel/view.ts';
import { words } from '../../../src/texts/translate.ts';
import type { StepContext } from '../step.ts';

const errors =
  '[data-analytics-flashbar="error"], [class*="awsui_flash-type-error"], [role="alert"]';

/** The console says only after Create role that a name is taken. */
export const nameTaken = {
  marks: (page: Document): Element[] => [...page.querySelectorAll(errors)],

  /** `name` is the one that the field holds. */
  find: (page: Document, name: string): boolean =>
    nameTaken.marks(page).some((flash) => saysTaken(flash.textContent ?? '', name)),

  alert: (field: HTMLInputElement): Alert => ({
    heading: words('labelRoleName'),
    text: words('nameTakenText', { name: field.value }),
    anchor: field,
  }),

  action: async ({ advance, lookAgain }: StepContext, field: HTMLInputElement): Promise<Action> => {
    const { nextRoleName } = await loadPolicyTools();
    const name = nextRoleName(field.value);
    return {
      name: words('useName', { name }),
      primary: true,
      run: async () => {
        await fillText(field, name);
        await advance({ type: 'role-named', name });
        lookAgain();
      },
    };
  },
};

/**
 * IAM's own sentence of EntityAlreadyExists: “Role with name … already exists.” Every other refusal names
 * the role too.
 */
export function saysTaken(text: string, name: string): boolean {
  return /already exists/i.test(text) && mentions(text, name);
}

/** Whether a text names the role, rather than one whose name only begins or ends alike. */
export function mentions(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const around = [text.charAt(at - 1), text.charAt(at + name.length)];
  const isWhole = around.every((character) => !/[\w+=@-]/.test(character));
  return isWhole || mentions(text.slice(at + 1), name);
}
