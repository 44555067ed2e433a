import { accessibleName } from '../../../src/page/accessible-name.ts';
import { fillText, settled } from '../../../src/page/fill-text.ts';
import { isVisible } from '../../../src/page/visible.ts';
import type { StepContext } from '../step.ts';

const addButtonClass = '[class*="awsui_add-button_"] button, button[class*="awsui_add-button_"]';
const addName = /\btag\b|タグ|태그|标签|標籤|balise|étiquette|etiqueta/i;

/** The inputs of the tag editor: key, value, key, value … */
export function tagInputs(page: Document): HTMLInputElement[] {
  const add = findAdd(page);
  for (let around = add?.parentElement; around; around = around.parentElement) {
    const inputs = [...around.querySelectorAll('input')].filter(isVisible);
    if (inputs.length > 0) return inputs.length % 2 === 0 ? inputs : [];
    if (around.localName === 'form' || around.localName === 'main') return [];
  }
  return [];
}

/**
 * Adds the setup's tags once, into rows of their own. Tags are a help, never a condition: false
 * when the editor is not known, and they are offered for copying.
 */
export async function fillTags(page: Document, { guide, memory }: StepContext): Promise<boolean> {
  const key = `tags:${guide.setupId}`;
  const values = () => tagInputs(page).map(({ value }) => value);
  const hasAll = () =>
    guide.tags.every((tag) => values().includes(tag.key) && values().includes(tag.value));
  if (hasAll()) return true;
  if ((memory.get(key)?.attempts ?? 0) >= 3) return false;
  memory.set(key, { pristine: '', value: '', attempts: (memory.get(key)?.attempts ?? 0) + 1 });
  const { scrollX, scrollY } = window;
  for (const tag of guide.tags) {
    if (values().includes(tag.key)) continue;
    const before = tagInputs(page).length;
    findAdd(page)?.click();
    await settled();
    const [keyInput, valueInput] = tagInputs(page).slice(before);
    if (!keyInput || !valueInput) return false;
    await fillSuggested(keyInput, tag.key);
    await fillSuggested(valueInput, tag.value);
  }
  // A new row takes the focus, and the page scrolls to it: back to where the admin was.
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  return hasAll();
}

/** A field with suggestions opens them as it is written to, and closes them when it is left. */
async function fillSuggested(input: HTMLInputElement, value: string): Promise<void> {
  await fillText(input, value);
  if (document.activeElement === input) input.blur();
  else input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  await settled();
}

function findAdd(page: Document): HTMLButtonElement | null {
  const byClass = [...page.querySelectorAll<HTMLButtonElement>(addButtonClass)].filter(isVisible);
  const named = byClass.filter((button) => addName.test(accessibleName(button)));
  return named[0] ?? (byClass.length === 1 ? (byClass[0] ?? null) : null);
}
