import { type Changed, elements, type Pick } from './pick.ts';

// Names that a code editor's library promises; a page does not choose them.
const ofEditors = /^(ace[_-]|cm-|monaco-|CodeMirror|view-line)/;

/** Gives every class of the page another name. */
export function renameClasses(pick: Pick, changed: Changed): void {
  const prefix = `m${pick.number(1_000)}_`;
  const classed = elements('[class]');
  if (classed.length > 0) changed();
  for (const element of classed) {
    const names = [...element.classList];
    element.setAttribute(
      'class',
      names.map((name) => (ofEditors.test(name) ? name : prefix + scramble(name))).join(' '),
    );
  }
}

const references = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'name',
];

/** Gives every id and group another name, and everything that refers to it. */
export function renameIds(pick: Pick, changed: Changed): void {
  const prefix = `i${pick.number(1_000)}-`;
  if (elements('[id], [name]').length > 0) changed();
  for (const element of elements('*')) {
    if (element.id !== '') element.id = prefix + scramble(element.id);
    for (const name of references) {
      const value = element.getAttribute(name);
      if (value === null || value === '') continue;
      const renamed = value.split(/\s+/).map((id) => prefix + scramble(id));
      element.setAttribute(name, renamed.join(' '));
    }
  }
}

/** Another text for each text, and the same for the same; nothing of the old one is left in it. */
function scramble(text: string): string {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + character.charCodeAt(0)) >>> 0;
  return sum.toString(36);
}
