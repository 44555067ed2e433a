import { send } from '../messages/send.ts';
import { fillText } from './fill-text.ts';

const marker = 'data-role-courier';
const editors = '.ace_editor:not(.ace_autocomplete), .monaco-editor, .cm-editor, .CodeMirror';

/** The code editors in `root` that are there to be written to or read. */
export function findEditors(root: ParentNode): Element[] {
  return [...root.querySelectorAll(editors)];
}

/** The editor's whole text through its own object; null when the page keeps none that is known. */
export function readEditor(editor: Element): Promise<string | null> {
  return throughPage(editor, null);
}

/**
 * Sets the editor's text and reads it back: true only when it holds just that. One whose object is
 * not known is left as it is: what cannot be read back is not written.
 */
export async function fillEditor(editor: Element, text: string): Promise<boolean> {
  if (editor instanceof HTMLTextAreaElement) return fillText(editor, text);
  return (await throughPage(editor, text)) === text;
}

async function throughPage(editor: Element, text: string | null): Promise<string | null> {
  const token = crypto.randomUUID();
  editor.setAttribute(marker, token);
  try {
    const said = await send({ type: 'editor', token, text });
    // A page may have moved the mark to another editor meanwhile: what that says is not this one's.
    return editor.getAttribute(marker) === token ? said : null;
  } finally {
    editor.removeAttribute(marker);
  }
}
