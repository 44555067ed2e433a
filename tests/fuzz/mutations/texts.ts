import { type Changed, elements, type Pick } from './pick.ts';

const naming = ['aria-label', 'aria-labelledby', 'aria-describedby', 'placeholder', 'title'];

/** What has a name: fields, choices, buttons and headings. */
const namedOnes = 'input, textarea, button, h1, h2, h3, [role="heading"]';

/** Takes the name of one of the page's controls or headings away, or of all. */
export function dropLabels(pick: Pick, changed: Changed): void {
  const chosen = oneOrAll(pick);
  for (const each of chosen) rename(each, '');
  if (chosen.length > 0) changed();
}

const foreign = ['Nazwa roli', '役割', 'اسم الدور', 'Название', 'Naam', '   ', 'Feld 1', 'Rol 🙂'];

/** Names controls and headings in a language in which Role Courier knows none. */
export function translate(pick: Pick, changed: Changed): void {
  const chosen = oneOrAll(pick);
  for (const each of chosen) rename(each, pick.of(foreign) ?? '');
  if (chosen.length > 0) changed();
}

function oneOrAll(pick: Pick): HTMLElement[] {
  const all = elements(namedOnes);
  return pick.number(2) === 0 ? [pick.of(all)].filter((one) => one !== undefined) : all;
}

function rename(control: HTMLElement, name: string): void {
  const isField = control.matches('input, textarea');
  for (const label of isField ? ((control as HTMLInputElement).labels ?? []) : [control]) {
    removeTexts(label);
    if (!label.contains(control)) label.textContent = name;
  }
  for (const attribute of naming) control.removeAttribute(attribute);
  if (isField && name !== '') control.setAttribute('aria-label', name);
  if (!isField) control.append(name);
}

/** Splits texts into several elements, as a translating browser does. */
export function splitTexts(pick: Pick, changed: Changed): void {
  const near = pick.element()?.parentElement;
  if (!near || near.closest('[data-text], textarea')) return;
  const walker = near.ownerDocument.createTreeWalker(near, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  let isSplit = false;
  for (const text of texts.slice(0, 40)) {
    const { data, parentElement } = text;
    if (data.trim().length < 2 || parentElement?.closest('[data-text], textarea, option')) continue;
    const at = 1 + pick.number(data.length - 1);
    const parts = [data.slice(0, at), data.slice(at)].map((part) => {
      const font = near.ownerDocument.createElement('font');
      font.textContent = part;
      return font;
    });
    text.replaceWith(...parts);
    isSplit = true;
  }
  if (isSplit) changed();
}

const aside = [
  '<span style="display: none">x</span>',
  '<span style="visibility: hidden">x</span>',
  '<span aria-hidden="true">x</span>',
  '<button type="button">x</button>',
  '<script>x</script>',
];

/** Puts into a text what is not seen there, or is no part of it. */
export function textsAside(pick: Pick, changed: Changed): void {
  const near = pick.number(2) === 0 ? pick.element() : pick.of(elements('pre, code, code *'));
  if (!near || near.closest('[data-text], textarea')) return;
  const walker = near.ownerDocument.createTreeWalker(near, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const text = pick.of(texts.filter(({ data }) => data.trim().length > 1));
  if (!text || text.parentElement?.closest('[data-text], textarea, option')) return;
  const rest = text.splitText(1 + pick.number(text.data.length - 1));
  const made = near.ownerDocument.createElement('template');
  made.innerHTML = pick.of(aside) ?? '';
  rest.before(made.content);
  changed();
}

/** Turns the page's direction, and marks it in the names as bidirectional text is marked. */
export function rightToLeft(pick: Pick, changed: Changed): void {
  document.documentElement.dir = 'rtl';
  changed();
  if (pick.number(2) === 0) return;
  for (const label of elements('label, [aria-label]')) {
    const name = label.getAttribute('aria-label');
    if (name !== null) label.setAttribute('aria-label', `\u200f${name}\u200f`);
    else label.prepend('\u200f');
  }
}

function removeTexts(element: Element): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('[data-text], textarea')) text.data = '';
  }
}
