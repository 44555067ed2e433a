import { codeText } from '../../src/page/code-text.ts';
import { findEditors } from '../../src/page/editor.ts';
import { jsonObjectsIn } from '../../src/page/json-text.ts';
import { isElement, type Root, topOf } from '../../src/page/roots.ts';
import { isVisible } from '../../src/page/visible.ts';

/** What only a trust policy says; one that lacks the external ID is to be told, not overlooked. */
export const trustWords = /ExternalId|sts:AssumeRole/;

/** A policy's text, and what shows it. */
type Place = { text: string; shown: Node };

/** Where a wizard may show its policy: texts at hand, and editors that only the page can read. */
export type PolicyPlaces = { texts: Place[]; editors: Element[] };

/** Looks in text of any markup, in fields, editors, open shadow roots and same-origin frames. */
export function findPolicyPlaces(roots: readonly Root[]): PolicyPlaces {
  const places: PolicyPlaces = { texts: [], editors: [] };
  for (const root of roots) {
    places.editors.push(...findEditors(root).filter(isVisible));
    for (const field of root.querySelectorAll<HTMLTextAreaElement>('textarea, input')) {
      const isEditors = places.editors.some((editor) => editor.contains(field));
      if (!isEditors && trustWords.test(field.value) && isVisible(field))
        places.texts.push({ text: field.value, shown: field });
    }
    const top = topOf(root);
    if (trustWords.test(top.textContent ?? '')) places.texts.push(...textsIn(top, places.editors));
  }
  return places;
}

/** The policy in each smallest element that holds one whole, or the text where none is whole. */
function textsIn(top: Node & ParentNode, editors: Element[]): Place[] {
  const whole = wholePolicies(top, editors);
  if (whole.length > 0) return whole;
  const broken = smallestWith(top, editors);
  return broken ? [broken] : [];
}

function wholePolicies(node: Node & ParentNode, editors: Element[]): Place[] {
  const deeper = childrenWith(node, editors).flatMap((child) => wholePolicies(child, editors));
  if (deeper.length > 0) return deeper;
  if (isElement(node) && !isVisible(node)) return [];
  return jsonObjectsIn(codeText(node))
    .filter((json) => trustWords.test(json))
    .map((text) => ({ text, shown: node }));
}

/** The text around a policy that is not JSON: the last element on the way down that has its brace. */
function smallestWith(node: Node & ParentNode, editors: Element[]): Place | null {
  for (const child of childrenWith(node, editors)) {
    const deeper = smallestWith(child, editors);
    if (deeper !== null) return deeper;
  }
  const text = codeText(node);
  const isShown = !isElement(node) || isVisible(node);
  const isBroken = isShown && text.includes('{') && text.includes('Statement');
  return isBroken ? { text, shown: node } : null;
}

function childrenWith(node: ParentNode, editors: Element[]): Element[] {
  return [...node.children].filter(
    (child) =>
      trustWords.test(child.textContent ?? '') &&
      !child.matches('script, style, template, textarea, role-courier') &&
      !editors.includes(child),
  );
}
