import { words } from '../../texts/translate.ts';
import { button } from './controls.ts';
import { element } from './element.ts';
import { pageState } from './page-state.ts';

/** The panel's title, and what the admin can do with the panel itself. */
export type Header = { bar: HTMLElement; move: HTMLButtonElement };

export function panelHeader(title: HTMLElement, region: HTMLElement, dismiss: () => void): Header {
  const move = button('✥', 'move', () => undefined);
  move.setAttribute('aria-label', words('movePanel'));
  const fold = button(words('panelDetails'), 'fold', () => {
    pageState.isFolded = !pageState.isFolded;
    showFolding();
  });
  const close = button('×', 'close', dismiss);
  close.setAttribute('aria-label', words('dismissPanel'));

  function showFolding(): void {
    region.classList.toggle('folded', pageState.isFolded);
    fold.setAttribute('aria-expanded', String(!pageState.isFolded));
  }
  showFolding();
  return { bar: element('header', {}, title, move, fold, close), move };
}
