import { isVisible } from './visible.ts';

/** The visible one-line text fields of a page, without comboboxes and search fields. */
export function textInputs(page: Document): HTMLInputElement[] {
  return [
    ...page.querySelectorAll<HTMLInputElement>('input:not([type]), input[type="text"]'),
  ].filter(
    (input) => isVisible(input) && !/^(combobox|searchbox)$/.test(input.getAttribute('role') ?? ''),
  );
}
