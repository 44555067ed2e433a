import type { Root } from '../../src/page/roots.ts';

export const code = 'pre, code, .ace_editor, .monaco-editor, .cm-editor, [contenteditable]';
const told = /^(radio|checkbox|button|submit|reset|image)$/;

/**
 * What the page's fields and code hold, the longest first. A page may show the same value a second
 * time, in a heading or a button: there it is blotted out too.
 */
export function heldValues(roots: readonly Root[]): string[] {
  const fields = roots.flatMap((root) => [
    ...root.querySelectorAll<HTMLInputElement>('input, textarea, select'),
  ]);
  const values = fields.filter(({ type }) => !told.test(type)).map(({ value }) => value.trim());
  const codes = roots.flatMap((root) => [...root.querySelectorAll(code)]);
  const texts = [...values, ...codes.map((element) => element.textContent ?? '')];
  const words = texts.flatMap((text) => text.match(/[\w+=./-]+/g) ?? []);
  const held = [...values, ...words.filter((word) => /\d/.test(word))].filter(isLong);
  return [...new Set(held)].sort((a, b) => b.length - a.length);
}

export function blotOut(text: string, values: readonly string[]): string {
  return values.reduce((rest, value) => rest.replaceAll(value, '‹value›'), text);
}

/** Shorter ones are too common to tell anything, and blotting them out would tear up names. */
function isLong(text: string): boolean {
  return text.length >= 4;
}
