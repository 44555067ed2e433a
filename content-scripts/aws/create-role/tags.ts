import { accessibleName } from '../../../src/page/accessible-name.ts';
import type { FillMemory } from '../../../src/page/fill-once.ts';
import { fillText, settled } from '../../../src/page/fill-text.ts';
import { onlyReachable } from '../../../src/page/only-reachable.ts';
import { isVisible } from '../../../src/page/visible.ts';
import type { Guide } from '../../../src/setup/guide.ts';
import type { StepContext } from '../step.ts';

type Tag = Guide['tags'][number];

/** The button of Cloudscape's list editor: by the name of its style, or of what describes it. */
const addButton =
  '[class*="awsui_add-button_"] button, button[class*="awsui_add-button_"], button[aria-describedby^="attribute-editor-info"]';
const addName = /\btag\b|タグ|태그|标签|標籤|balise|étiquette|etiqueta/i;

/** After so many attempts at one tag the editor is taken for one that is not understood. */
const attemptsAtMost = 3;
/** Two seconds' worth: a row that comes after that stays empty, and is the admin's to remove. */
const looksForRow = 200;
const texts = 'input:not([type="radio"], [type="checkbox"])';

/** Of a row that was added and does not hold its tag yet: the tag's key, its first field's place. */
const unfilled = new WeakMap<FillMemory, { key: string; place: number }>();

/** The text fields of a page with a button that adds tags: those of tags are among them. */
export function tagInputs(page: Document): HTMLInputElement[] {
  const inputs = findAdd(page) ? page.querySelectorAll<HTMLInputElement>(texts) : [];
  return [...inputs].filter(isVisible);
}

/**
 * Adds the setup's tags once, into rows of their own. Tags are a help, never a condition: false
 * when the editor is not known, and they are offered for copying.
 */
export async function fillTags(
  page: Document,
  { guide, memory, signal }: StepContext,
): Promise<boolean> {
  const key = `tags:${guide.setupId}`;
  const values = () => tagInputs(page).map(({ value }) => value);
  const hasTag = (tag: Tag) =>
    values().some((value, at) => value === tag.key && values()[at + 1] === tag.value);
  if (guide.tags.every(hasTag)) return true;
  const attempts = (memory.get(key)?.attempts ?? 0) + 1;
  if (attempts > attemptsAtMost) return false;
  const remember = (attempts: number) => memory.set(key, { pristine: '', value: '', attempts });
  remember(attempts);
  const { scrollX, scrollY } = window;
  for (const tag of guide.tags) {
    const begun = unfilled.get(memory);
    const isBegun = begun?.key === tag.key && begun.place + 1 < values().length;
    if (hasTag(tag) || (values().includes(tag.key) && !isBegun)) continue;
    if (signal.aborted) {
      remember(attempts - 1);
      return false;
    }
    const place = isBegun ? begun.place : await addRow(page);
    if (place === null) {
      remember(attemptsAtMost); // rows that it cannot use are not to become more
      return false;
    }
    unfilled.set(memory, { key: tag.key, place });
    const isFilled =
      (await fillSuggested(page, place, tag.key)) &&
      (await fillSuggested(page, place + 1, tag.value));
    if (!isFilled) return false;
    unfilled.delete(memory);
  }
  // A new row takes the focus, and the page scrolls to it: back to where the admin was.
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  return guide.tags.every(hasTag);
}

/**
 * Adds a row of two fields; the place of the first. A busy page takes its time, and may draw the
 * others anew meanwhile.
 */
async function addRow(page: Document): Promise<number | null> {
  const before = tagInputs(page).map((input) => ({ input, looks: looksOf(input) }));
  findAdd(page)?.click();
  await settled();
  for (let look = 1; look < looksForRow && tagInputs(page).length === before.length; look++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const after = tagInputs(page);
  const isAt = (index: number, now: HTMLInputElement) => {
    const was = before[index];
    return was?.input.isConnected ? was.input === now : was?.looks === looksOf(now);
  };
  const place = after.findIndex((now, index) => !isAt(index, now));
  const isOneRow =
    after.length === before.length + 2 &&
    after.slice(place + 2).every((now, index) => isAt(place + index, now));
  return isOneRow ? place : null;
}

function looksOf(input: HTMLInputElement): string {
  return `${accessibleName(input)}=${input.value}`;
}

/**
 * Fills an empty field and tells whether it worked. A field with suggestions opens them as it is
 * written to, and closes them when it is left; another may have been drawn in its place by then.
 */
async function fillSuggested(page: Document, place: number, value: string): Promise<boolean> {
  const input = tagInputs(page)[place];
  if (input === undefined || (input.value !== '' && input.value !== value)) return false;
  await fillText(input, value);
  if (document.activeElement === input) input.blur();
  else input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  await settled();
  return tagInputs(page)[place]?.value === value;
}

function findAdd(page: Document): HTMLButtonElement | null {
  const buttons = [...page.querySelectorAll<HTMLButtonElement>(addButton)];
  const named = buttons.filter((button) => addName.test(accessibleName(button)));
  return onlyReachable(named) ?? onlyReachable(buttons);
}
