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
