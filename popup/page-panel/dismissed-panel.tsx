import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { isPanelDismissed, showPanel } from '../../src/messages/reply.ts';
import { say } from '../../src/texts/text.ts';
import { words } from '../../src/texts/translate.ts';
import { closePopup } from '../common/close-popup.ts';
import { Problem } from '../common/problem.tsx';
import { useAction } from '../common/use-action.ts';
import type { ActiveTab } from '../common/use-active-tab.ts';

/** Brings back the panel that was dismissed on the page in front. */
export function DismissedPanel({ tab }: { tab: ActiveTab }) {
  const [isDismissed, setDismissed] = useState(false);
  const { problem, run } = useAction();
  useEffect(() => {
    setDismissed(false);
    const life = new AbortController();
    const ask = async () => {
      // On most pages nobody listens.
      const asked = browser.tabs.sendMessage(tab.id, { type: isPanelDismissed });
      const answer = await asked.catch(() => false);
      if (!life.signal.aborted) setDismissed(answer === true);
    };
    void ask();
    // A side panel is there already when a panel is dismissed: it asks as the admin turns to it.
    document.documentElement.addEventListener('pointerenter', ask, life);
    window.addEventListener('focus', ask, life);
    return () => life.abort();
  }, [tab]);
  if (!isDismissed) return null;
  const show = () =>
    run(say('panelNotShown'), async () => {
      await browser.tabs.sendMessage(tab.id, { type: showPanel });
      setDismissed(false);
      closePopup(); // the panel has the focus now
    });
  return (
    <section aria-label={words('dismissedPanel')}>
      <p>{words('dismissedPanel')}</p>
      <button type="button" onClick={show}>
        {words('showPanel')}
      </button>
      <Problem text={problem} />
    </section>
  );
}
