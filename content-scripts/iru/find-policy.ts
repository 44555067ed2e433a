import { codeText } from '../../src/page/code-text.ts';
import { findEditors } from '../../src/page/editor.ts';
import { jsonObjectsIn } from '../../src/page/json-text.ts';
import { isElement, type Root, topOf } from '../../src/page/roots.ts';
import { isVisible } from '../../src/page/visible.ts';

/** What only a trust policy says; one that lacks the external ID is to be told, not overlooked. */
export const trustWords = /ExternalId|sts:AssumeRole/;

/**
 * Where a wizard may show its policy: texts at hand, and editors that only the page can read. `shown` is
 * the first element that does.
 */
export type PolicyPlaces = { texts: string[]; editors: Element[]; shown: Element | null };

type Found = { text: string; at: Node };

/** Looks in text of any markup, in fields, editors, open shadow roots and same-origin frames. */
export function findPolicyPlaces(roots: readonly Root[]): PolicyPlaces {
  const found: Found[] = [];
  const editors: Element[] = [];
  for (const root of roots) {
    editors.push(...findEditors(root).filter(isVisible));
    for (const field of root.querySelectorAll<HTMLTextAreaElement>('textarea, input')) {
      const isEditors = editors.some((editor) => editor.contains(field));
      if (!isEditors && trustWords.test(field.value) && isVisible(field))
        found.push({ text: field.value, at: field });
    }
    const top = topOf(root);
    if (trustWords.test(top.textContent ?? '')) found.push(...textsIn(top, editors));
  }
  const shown = found.map(({ at }) => at).find(isElement) ?? editors[0] ?? null;
  return { texts: found.map(({ text }) => text), editors, shown };
}

/** The policy in each smallest element that holds one whole, or the text where none is whole. */
function textsIn(top: Node & ParentNode, editors: Element[]): Found[] {
  const whole = wholePolicies(top, editors);
  if (whole.length > 0) return whole;
  const broken = smallestWith(top, editors);
  return broken?.text.includes('{') ? [broken] : [];
}

function wholePolicies(node: Node & ParentNode, editors: Element[]): Found[] {
  const deeper = childrenWith(node, editors).flatMap((child) => wholePolicies(child, editors));
  if (deeper.length > 0) return deeper;
  if (isElement(node) && !isVisible(node)) return [];
  return jsonObjectsIn(codeText(node))
    .filter((json) => trustWords.test(json))
    .map((text) => ({ text, at: node }));
}

/** The text around a policy that is not JSON: the last element on the way down that has its brace. */
function smallestWith(node: Node & ParentNode, editors: Element[]): Found | null {
  for (const child of childrenWith(node, editors)) {
    const deeper = smallestWith(child, editors);
    if (deeper !== null) return deeper;
  }
  const text = codeText(node);
  const isShown = !isElement(node) || isVisible(node);
  return isShown && text.includes('{') && text.includes('Statement') ? { text, at: node } : null;
}

function childrenWith(node: ParentNode, editors: Element[]): Element[] {
  return [...node.children].filter(
    (child) =>
      trustWords.test(child.textContent ?? '') &&
      !child.matches('script, style, template, textarea, role-courier') &&
      !editors.includes(child),
  );
}
