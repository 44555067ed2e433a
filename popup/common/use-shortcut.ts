import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** The key that opens the side panel, as the browser knows it now; '' for none, null before it said. */
export function useShortcut(): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    const find = async () => {
      const commands = await browser.commands.getAll();
      setShortcut(commands.find(({ name }) => name === 'open-side-panel')?.shortcut ?? '');
    };
    find().catch(() => undefined); // Without an answer nothing is said of it.
  }, []);
  return shortcut;
}
