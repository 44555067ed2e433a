import type { Own, PageSnapshot } from '../page-snapshot.ts';
import { giveCode } from './code-editor.ts';
import { isPressed, rootsNow } from './controls.ts';

/** Draws a page as it was captured, empty of values. */
export function drawPage({ html }: PageSnapshot): void {
  document.documentElement.removeAttribute('dir');
  document.body.setHTMLUnsafe(html);
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-content]')) {
    const page = frame.contentDocument;
    if (page !== null) page.body.innerHTML = frame.dataset.content ?? '';
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('[data-own]')) {
    if (field.localName === 'input' && !/^(radio|checkbox)$/.test(field.type)) field.value = '';
  }
  takeTagRow();
  live();
}

/** What a page does by itself after each change: editors work, choices bring what hangs on them. */
export function live(): void {
  for (const root of rootsNow()) {
    for (const editor of root.querySelectorAll('[data-text]')) giveCode(editor);
    for (const part of root.querySelectorAll<HTMLElement>('[data-shown-by]')) {
      const isShown = isChosen(part.dataset.shownBy as Own);
      if (isShown) part.style.removeProperty('display');
      else part.style.setProperty('display', 'none', 'important');
    }
  }
}

document.addEventListener('click', (event) => {
  const pressed = event.composedPath().find((each) => each instanceof HTMLElement);
  const own = pressed?.closest('[data-own]')?.getAttribute('data-own');
  if (own === 'addTag') addTagRow();
  if (own === 'jsonSwitch') choose(pressed?.closest('[data-own]') ?? null);
  live();
});

// What submits a form is told of by its press; the next page is to be drawn in this one.
document.addEventListener('submit', (event) => event.preventDefault());

function isChosen(own: Own): boolean {
  return rootsNow().some((root) =>
    [...root.querySelectorAll<HTMLInputElement>(`[data-own="${own}"]`)].some(
      (choice) => choice.checked === true || isPressed(choice),
    ),
  );
}

function choose(button: Element | null): void {
  const state = button?.hasAttribute('aria-selected') ? 'aria-selected' : 'aria-pressed';
  button?.setAttribute(state, 'true');
}

let tagRow: { html: string; place: Element } | null = null;

/** The one row of tags that was captured becomes the pattern of those that are added. */
function takeTagRow(): void {
  tagRow = null;
  let row = document.querySelector('[data-own="tagKey"]');
  while (row?.parentElement && row.parentElement.querySelector('[data-own="addTag"]') === null) {
    row = row.parentElement;
  }
  if (!row?.parentElement) return;
  tagRow = { html: row.outerHTML, place: row.parentElement };
  row.remove();
}

function addTagRow(): void {
  const add = tagRow?.place.querySelector('[data-own="addTag"]') ?? null;
  const foot = [...(tagRow?.place.children ?? [])].find((child) => child.contains(add));
  foot?.insertAdjacentHTML('beforebegin', tagRow?.html ?? '');
  foot?.previousElementSibling?.setAttribute('data-tag-row', '');
}
