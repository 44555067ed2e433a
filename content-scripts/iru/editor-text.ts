import { readEditor } from '../../src/page/editor.ts';

const lines = '.view-line, .cm-line, .CodeMirror-line, .ace_line';
/** Stands for lines that Monaco has folded, or that CodeMirror has not drawn. */
const leftOut = '.inline-folded, .cm-gap';

/** An editor's whole text from its own object, else the lines that it shows, in their order. */
export async function editorText(editor: Element): Promise<string> {
  return (await readEditor(editor)) ?? shownLines(editor);
}

/** Without the lines left out a policy could be whole JSON and yet another: dots prevent that. */
function shownLines(editor: Element): string {
  const shown = [...editor.querySelectorAll<HTMLElement>(lines)].sort((a, b) => top(a) - top(b));
  const dots = editor.querySelector(leftOut) === null ? [] : ['…'];
  return [...dots, ...shown.map(lineText)].join('\n');
}

/** Monaco draws its lines in any order and places each by `top`. */
function top(line: HTMLElement): number {
  return Number.parseFloat(line.style.top) || 0;
}

/** Monaco draws every space as a no-break space, those in strings too. */
function lineText(line: HTMLElement): string {
  const text = line.textContent ?? '';
  return line.matches('.view-line') ? text.replaceAll('\u00a0', ' ') : text;
}
