import { accessibleName } from '../../src/page/accessible-name.ts';
import { isVisible } from '../../src/page/visible.ts';

/**
 * The page's own buttons, among them those that the panel says to press: which one that is, only a
 * text would tell. Rows of a table and the console's navigation have buttons of no interest.
 */
export function formButtons(page: Document): Element[] {
  return [...page.querySelectorAll('button')].filter(
    (button) => button.closest('header, nav, tr, [role="row"]') === null && isVisible(button),
  );
}

/** In characters: a button says less. */
const nameAtMost = 60;

/**
 * What the panel calls the button that leads on: as the page does, whose language may be another. It is
 * the last in Cloudscape's style of it, else the last of a colour of its own; without, it is called `otherwise`.
 */
export function toPress(otherwise: string): { button: string } {
  const buttons = formButtons(document);
  const colourOf = (button: Element) => getComputedStyle(button).backgroundColor;
  const standsOut = (button: Element) =>
    !colourOf(button).startsWith('rgba') &&
    buttons.every((each) => each === button || colourOf(each) !== colourOf(button));
  const main =
    buttons.findLast(({ className }) => className.includes('variant-primary')) ??
    buttons.findLast(standsOut);
  const name = main ? accessibleName(main) : '';
  return { button: name.slice(nameAtMost) ? otherwise : name || otherwise };
}
