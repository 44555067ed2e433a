import { elements, isText, type Pick } from './pick.ts';

const naming = ['aria-label', 'aria-labelledby', 'aria-describedby', 'placeholder', 'title'];

/** Takes the names of a field away, or of all. */
export function dropLabels(pick: Pick): void {
  const chosen = pick.number(2) === 0 ? [pick.field()] : elements('input, textarea');
  for (const field of chosen) {
    for (const label of (field as HTMLInputElement | undefined)?.labels ?? []) {
      if (!label.contains(field ?? null)) label.remove();
      else removeTexts(label);
    }
    for (const name of naming) field?.removeAttribute(name);
  }
}

const foreign = ['Nazwa roli', '役割', 'اسم الدور', 'Название', 'Naam', '   ', 'Feld 1', 'Rol 🙂'];

/** Names fields in a language in which Role Courier knows none. */
export function translate(pick: Pick): void {
  const chosen = pick.number(2) === 0 ? [pick.field()] : elements('input, textarea');
  for (const field of chosen) {
    if (!field || !isText(field)) continue;
    const text = pick.of(foreign) ?? '';
    for (const name of naming) field.removeAttribute(name);
    for (const label of (field as HTMLInputElement).labels ?? []) {
      if (!label.contains(field)) label.textContent = text;
    }
    field.setAttribute('aria-label', text);
  }
}

/** Splits texts into several elements, as a translating browser does. */
export function splitTexts(pick: Pick): void {
  const near = pick.element()?.parentElement;
  if (!near || near.closest('[data-text], textarea')) return;
  const walker = near.ownerDocument.createTreeWalker(near, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
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
  }
}

const aside = [
  '<span style="display: none">x</span>',
  '<span style="visibility: hidden">x</span>',
  '<span aria-hidden="true">x</span>',
  '<button type="button">x</button>',
  '<script>x</script>',
];

/** Puts into a text what is not seen there, or is no part of it. */
export function textsAside(pick: Pick): void {
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
}

/** Turns the page's direction, and marks it in the names as bidirectional text is marked. */
export function rightToLeft(pick: Pick): void {
  document.documentElement.dir = 'rtl';
  if (pick.number(2) === 0) return;
  for (const label of elements('label, [aria-label]')) {
    const name = label.getAttribute('aria-label');
    if (name !== null) label.setAttribute('aria-label', `\u200f${name}\u200f`);
    else label.prepend('\u200f');
  }
}

function removeTexts(element: Element): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) (walker.currentNode as Text).data = '';
}
