import type { EditorReply } from '../messages/reply.ts';
import { send } from '../messages/send.ts';
import { type Write, writeText } from './fill-once.ts';

const marker = 'data-role-courier';
const editors = '.ace_editor:not(.ace_autocomplete), .monaco-editor, .cm-editor, .CodeMirror';

/** The code editors in `root` that are there to be written to or read. */
export function findEditors(root: ParentNode): Element[] {
  return [...root.querySelectorAll(editors)];
}

/** The editor's whole text through its own object; null when the page keeps none that is known. */
export async function readEditor(editor: Element): Promise<string | null> {
  return (await throughPage(editor, null, null))?.now ?? null;
}

/**
 * Writes to an editor as `Write` says. One whose object is not known is left as it is: what cannot
 * be read back is not written.
 */
export function writeEditor(editor: Element): Write {
  if (editor instanceof HTMLTextAreaElement) return writeText(editor);
  return async (text, over) => (await throughPage(editor, text, over)) ?? { was: '', now: null };
}

async function throughPage(
  editor: Element,
  text: string | null,
  over: string[] | null,
): Promise<EditorReply | null> {
  const token = crypto.randomUUID();
  editor.setAttribute(marker, token);
  try {
    const held = await send({ type: 'editor', token, text, over });
    // A page may have moved the mark to another editor meanwhile: what that says is not this one's.
    return editor.getAttribute(marker) === token ? held : null;
  } finally {
    editor.removeAttribute(marker);
  }
}
