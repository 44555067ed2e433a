import { expect } from '@playwright/test';
import type { Tab } from '../driver/driver.ts';

export type Box = { left: number; top: number; right: number; bottom: number };

/** Where the panel stands in the window, in whole CSS pixels; null where none is to be seen. */
export function panelBox(tab: Tab): Promise<Box | null> {
  return tab.evaluate(() => {
    const region = document.querySelector('role-courier')?.shadowRoot?.querySelector('section');
    if (!region?.checkVisibility()) return null;
    const { left, top, right, bottom } = region.getBoundingClientRect();
    return {
      left: Math.round(left),
      top: Math.round(top),
      right: Math.round(right),
      bottom: Math.round(bottom),
    };
  }, null);
}

/** … once it stands: as its parts come, it grows, and is put elsewhere. */
export async function boxAtRest(tab: Tab): Promise<Box | null> {
  let last: Box | null = null;
  const hasStayed = async () => {
    const before = last;
    last = await panelBox(tab);
    return last !== null && JSON.stringify(last) === JSON.stringify(before);
  };
  await expect.poll(hasStayed, { intervals: [400] }).toBe(true);
  return last;
}

/** Which of the page's controls that `selector` finds lie, in part or whole, under the panel. */
export function underPanel(tab: Tab, selector: string): Promise<string[]> {
  return tab.evaluate((wanted) => {
    const region = document.querySelector('role-courier')?.shadowRoot?.querySelector('section');
    const panel = region?.getBoundingClientRect();
    if (panel === undefined) return ['no panel'];
    const isUnder = ({ left, right, top, bottom }: DOMRect) =>
      right > panel.left && left < panel.right && bottom > panel.top && top < panel.bottom;
    return [...document.querySelectorAll(wanted)]
      .filter((each) => each.checkVisibility() && isUnder(each.getBoundingClientRect()))
      .map((each) => each.outerHTML.slice(0, 80));
  }, selector);
}

/** The texts, chosen in the panel's options, of which not all is to be seen. */
export function cutChoices(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const root = document.querySelector('role-courier')?.shadowRoot;
    for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
    return [...(root?.querySelectorAll('select') ?? [])].flatMap((select) => {
      // As wide as the browser makes it for this text alone.
      const alone = select.cloneNode() as HTMLSelectElement;
      alone.append(...[...select.selectedOptions].map((option) => option.cloneNode(true)));
      alone.style.cssText = 'position: absolute; width: auto';
      select.after(alone);
      const isCut = alone.offsetWidth > select.offsetWidth;
      alone.remove();
      return isCut ? [select.selectedOptions[0]?.text ?? ''] : [];
    });
  }, null);
}
