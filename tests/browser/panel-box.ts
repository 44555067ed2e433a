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
