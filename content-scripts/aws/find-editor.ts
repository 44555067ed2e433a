import { findEditors } from '../../src/page/editor.ts';
import { isVisible } from '../../src/page/visible.ts';

/** The page's one writable code editor; a plain textarea serves where there is none. */
export function findPolicyEditor(page: Document): Element | null {
  const editors = findEditors(page).filter((editor) => isVisible(editor) && !isReadOnly(editor));
  if (editors.length > 0) return editors[0] ?? null;
  const plain = [...page.querySelectorAll('textarea')].filter(
    (area) => isVisible(area) && !area.readOnly && !area.disabled,
  );
  return plain.length === 1 ? (plain[0] ?? null) : null;
}

function isReadOnly(editor: Element): boolean {
  return editor.querySelector('textarea')?.readOnly === true;
}
