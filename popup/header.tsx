import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { openSidePanel } from '../src/side-panel.ts';
import { say } from '../src/texts/text.ts';
import { words } from '../src/texts/translate.ts';
import { closePopup } from './common/close-popup.ts';
import { IconButton } from './common/icon-button.tsx';
import { isSidePanel } from './common/is-side-panel.ts';
import { Problem } from './common/problem.tsx';
import { useAction } from './common/use-action.ts';

/** Names the extension, and leads to the side panel and the settings. */
export function Header() {
  const { problem, run } = useAction();
  const windowId = useWindowId();
  const keepOpen = (id: number) =>
    run(say('sidePanelNotOpened'), async () => {
      await openSidePanel(id);
      closePopup();
    });
  const openSettings = () =>
    run(say('settingsNotOpened'), async () => {
      await browser.runtime.openOptionsPage();
      closePopup();
    });
  return (
    <header>
      <div class="brand">
        <img src="/icons/icon.svg" alt="" width="24" height="24" />
        <h1 id="top" tabIndex={-1}>
          Role Courier
        </h1>
        {!isSidePanel && windowId !== null && (
          <IconButton
            icon="side-panel"
            name={words('keepOpen')}
            onClick={() => keepOpen(windowId)}
          />
        )}
        <IconButton icon="settings" name={words('settingsTitle')} onClick={openSettings} />
      </div>
      <Problem text={problem} />
    </header>
  );
}

/** Known before a click: the browser opens a side panel only in the click itself. */
function useWindowId(): number | null {
  const [id, setId] = useState<number | null>(null);
  useEffect(() => {
    const find = async () => setId((await browser.windows.getCurrent()).id ?? null);
    find().catch(() => undefined); // Without a window, no panel is offered beside it.
  }, []);
  return id;
}
