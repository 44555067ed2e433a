import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { words } from '../../src/texts/translate.ts';
import { Section } from './section.tsx';

/** The key that opens the side panel, as the browser knows it now. */
export function Shortcut() {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    const find = async () => {
      const commands = await browser.commands.getAll();
      setShortcut(commands.find(({ name }) => name === 'open-side-panel')?.shortcut ?? '');
    };
    find().catch(() => undefined); // Without an answer nothing is said of it.
  }, []);
  if (shortcut === null) return null;
  return (
    <Section title={words('shortcutTitle')}>
      <p>{shortcut === '' ? words('shortcutNone') : words('shortcutIs', { shortcut })}</p>
      <small>{words('shortcutChange')}</small>
    </Section>
  );
}
