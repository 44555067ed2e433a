import { send } from '../../src/messages/send.ts';
import { createPanel } from '../../src/page/panel/on-demand.ts';
import type { PanelView } from '../../src/page/panel/view.ts';
import { words } from '../../src/texts/translate.ts';

/** A tab that opens is known within this time, in ms; with `noopener` a page gets null even so. */
const tabTakesAtMost = 700;

const isFirefox = navigator.userAgent.includes('Firefox/');

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
        panel.recall();
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
    status: words(canOpen ? 'openFromHere' : 'allowAndRetry'),
    alerts: [
      {
        heading: words('popUpBlocked'),
        text: words(isFirefox ? 'popUpBlockedFirefox' : 'popUpBlockedChrome'),
        ...(toggle === null ? {} : { anchor: toggle }),
      },
    ],
    actions: [
      ...(canOpen
        ? [
            {
              name: words('openWizard'),
              primary: true,
              run: () => {
                window.open(url);
                done();
              },
            },
          ]
        : []),
      { name: words('dismiss'), run: done },
    ],
  };
}
