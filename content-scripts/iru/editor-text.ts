import { readEditor } from '../../src/page/editor.ts';

const lines = '.view-line, .cm-line, .CodeMirror-line, .ace_line';

/** An editor's whole text from its own object, else the lines that it shows, in their order. */
export async function editorText(editor: Element): Promise<string> {
  return (await readEditor(editor)) ?? shownLines(editor);
}

/** Monaco draws its lines in any order and places each by `top`. */
function shownLines(editor: Element): string {
  const shown = [...editor.querySelectorAll<HTMLElement>(lines)];
  const top = (line: HTMLElement) => Number.parseFloat(line.style.top) || 0;
  return shown
    .sort((a, b) => top(a) - top(b))
    .map((line) => line.textContent)
    .join('\n');
}
