import { codeText } from '../../src/page/code-text.ts';
import { findEditors, readEditor } from '../../src/page/editor.ts';
import { jsonObjectsIn } from '../../src/page/json-text.ts';
import { isVisible } from '../../src/page/visible.ts';

const trust = 'sts:AssumeRole';

/** The place where the page shows a role's trust policy to read, or null. */
export function shownTrustPolicy(page: Document): Element | null {
  const editor = findEditors(page).find(
    (each) => isVisible(each) && each.textContent?.includes(trust),
  );
  if (editor) return editor;
  const places = [...page.querySelectorAll('pre, code, textarea')].filter(isVisible);
  return places.find((place) => textOf(place).includes(trust)) ?? null;
}

/** The policy's JSON; null while it is not whole. */
export async function readShownPolicy(place: Element): Promise<string | null> {
  if (findEditors(place.parentElement ?? place).includes(place)) return readEditor(place);
  return jsonObjectsIn(textOf(place))[0] ?? null;
}

function textOf(place: Element): string {
  return place instanceof HTMLTextAreaElement ? place.value : codeText(place);
}
