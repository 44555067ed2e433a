import { type Root, rootsOf } from '../../../src/page/roots.ts';
import type { Own } from '../page-snapshot.ts';
import { editorText } from './code-editor.ts';

/** A control of the page with what it holds, and what it held before anything was filled. */
export type Held = { own: Own | null; before: string; now: string; element: Element };

const fields = 'input, textarea, [data-text], button[data-own]';

/** What a control holds: a field its text, a choice whether it is chosen, an editor its code. */
export function heldBy(element: Element): string {
  const choice = (element as Partial<HTMLInputElement>).type ?? '';
  if (/^(radio|checkbox)$/.test(choice)) return String((element as HTMLInputElement).checked);
  if (element.hasAttribute('data-text')) return editorText(element);
  if (element.localName === 'button') return String(isPressed(element));
  return (element as HTMLInputElement).value;
}

/** Notes in each control what it holds, so that copies of it tell that too. */
export function noteBefore(): void {
  for (const element of controls()) element.setAttribute('data-before', heldBy(element));
}

export function heldControls(): Held[] {
  return controls().map((element) => ({
    element,
    own: element.getAttribute('data-own') as Own | null,
    // A control that came later came empty.
    before: element.getAttribute('data-before') ?? '',
    now: heldBy(element),
  }));
}

export function rootsNow(): Root[] {
  return rootsOf(document);
}

export function isPressed(button: Element): boolean {
  return ['aria-pressed', 'aria-selected'].some((name) => button.getAttribute(name) === 'true');
}

function controls(): Element[] {
  // What stands inside an editor is the editor's own.
  return rootsNow().flatMap((root) =>
    [...root.querySelectorAll(fields)].filter(
      (element) => element.parentElement?.closest('[data-text]') == null,
    ),
  );
}
