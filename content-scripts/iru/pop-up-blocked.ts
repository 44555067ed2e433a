import { send } from '../../src/messages/send.ts';
import { createPanel } from '../../src/page/panel/panel.ts';
import type { PanelView } from '../../src/page/panel/view.ts';

/** A tab that opens is known within this time, in ms; with `noopener` a page gets null even so. */
const tabTakesAtMost = 700;

/**
 * Flags beside the toggle that the browser kept the wizard from opening. Not when it opened, is
 * slow, or was closed: only after the page's own `window.open` came back empty and no tab followed.
 */
export function watchBlockedPopUp(toggleOf: () => Element | null, signal: AbortSignal): void {
  const panel = createPanel(signal);
  document.addEventListener(
    'role-courier-nothing-opened',
    (event) => {
      const url = event instanceof CustomEvent ? String(event.detail) : '';
      setTimeout(async () => {
        if (signal.aborted || (await send({ type: 'has-wizard-opened' }))) return;
        panel.show(blockedView(url, toggleOf(), panel.hide));
      }, tabTakesAtMost);
    },
    { signal },
  );
}

function blockedView(url: string, toggle: Element | null, done: () => void): PanelView {
  const canOpen = URL.canParse(url) && new URL(url).protocol === 'https:';
  return {
    title: 'Role Courier',
    status: canOpen
      ? 'The wizard did not open. You can open it from here.'
      : 'The wizard did not open. Allow pop-ups, then turn the source off and on again.',
    alerts: [
      {
        heading: 'Pop-up blocked',
        text: `Your browser kept this site from opening the wizard’s tab. ${howToAllow()}`,
        ...(toggle === null ? {} : { anchor: toggle }),
      },
    ],
    actions: [
      ...(canOpen
        ? [
            {
              name: 'Open the wizard',
              primary: true,
              run: () => {
                window.open(url);
                done();
              },
            },
          ]
        : []),
      { name: 'Dismiss', run: done },
    ],
  };
}

function howToAllow(): string {
  return navigator.userAgent.includes('Firefox/')
    ? 'In the bar under the address, choose Preferences (or Options), then “Allow pop-ups” for this site.'
    : 'Press the blocked-window icon at the right of the address bar, and choose “Always allow pop-ups” for this site.';
}
