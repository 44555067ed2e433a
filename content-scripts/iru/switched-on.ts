import { send } from '../../src/messages/send.ts';
import { accessibleName, oneLine } from '../../src/page/accessible-name.ts';

const toggles = '[role="switch"], input[type="checkbox"]';

/**
 * Tells the background which source's toggle the admin switches on, before a wizard opens: what is
 * ticked in a wizard is none. Answers with what finds the toggle last switched on.
 */
export function watchToggles(isWizard: () => boolean, signal: AbortSignal): () => Element | null {
  let last: Element | null = null;
  document.addEventListener(
    'click',
    (event) => {
      // In a shadow root too: to the document the target of its clicks is the host.
      const path = event.composedPath().filter((each) => each instanceof Element);
      const toggle = path.find((each) => each.matches(toggles));
      if (toggle === undefined || !event.isTrusted || !isSwitchingOn(toggle) || isWizard()) return;
      last = toggle;
      const cardName = cardNameOf(toggle);
      if (cardName !== '') void send({ type: 'source-switched-on', cardName });
    },
    { capture: true, signal },
  );
  return () => last;
}

/** A checkbox has changed already when its click is seen; a switch has yet to. */
function isSwitchingOn(toggle: Element): boolean {
  if (toggle instanceof HTMLInputElement) return toggle.checked;
  return toggle.getAttribute('aria-checked') === 'false';
}

/** The heading of the smallest card around the toggle, else the toggle's own name. */
function cardNameOf(toggle: Element): string {
  for (let card = toggle.parentElement; card !== null; card = card.parentElement) {
    const heading = card.querySelector('h2, h3, h4, h5, [role="heading"]');
    if (heading === null) continue;
    const others = [...card.querySelectorAll(toggles)].length;
    return others === 1 ? oneLine(heading.textContent ?? '') : accessibleName(toggle);
  }
  return accessibleName(toggle);
}
