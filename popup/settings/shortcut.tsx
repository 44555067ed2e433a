import { words } from '../../src/texts/translate.ts';
import { Section } from '../common/section.tsx';
import { useShortcut } from '../common/use-shortcut.ts';

/** The key that opens the side panel. */
export function Shortcut() {
  const shortcut = useShortcut();
  if (shortcut === null) return null;
  return (
    <Section title={words('shortcutTitle')}>
      <p>{shortcut === '' ? words('shortcutNone') : words('shortcutIs', { shortcut })}</p>
      <small>{words('shortcutChange')}</small>
    </Section>
  );
}
