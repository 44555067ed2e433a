import { writeEditor } from '../../src/page/editor.ts';
import { type FillMemory, type FillOutcome, fillOnce } from '../../src/page/fill-once.ts';

const mark = 'data-role-courier-filled';

/**
 * `fillOnce` for an editor of a policy, which bears that it was filled: an update of the extension in
 * Firefox ends this script with its memory, while the form with the admin's edits stays.
 */
export async function fillPolicy(
  memory: FillMemory,
  key: string,
  editor: Element,
  wanted: string,
  keepsOld = false,
): Promise<{ outcome: FillOutcome; was: string }> {
  if (editor.hasAttribute(mark) && !memory.has(key)) {
    memory.set(key, { pristine: wanted, value: wanted, attempts: 0 });
  }
  const filled = await fillOnce(memory, key, wanted, writeEditor(editor), keepsOld);
  if (filled.outcome === 'filled') editor.setAttribute(mark, '');
  return filled;
}

/** Lets the editor be filled again, over what the admin has changed. */
export function allowRefill(memory: FillMemory, key: string, editor: Element): void {
  memory.delete(key);
  editor.removeAttribute(mark);
}
