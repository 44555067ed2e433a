import { useEffect, useState } from 'preact/hooks';
import { say } from '../../src/texts/text.ts';
import { words } from '../../src/texts/translate.ts';
import { useAnnounce } from './announcer.tsx';

const shownFor = 2_000;

type Props = { label: string; value: string };

/** Copies a value, named after it for screen readers, since a card has many. */
export function CopyButton({ label, value }: Props) {
  const announce = useAnnounce();
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setIsCopied(false), shownFor);
    return () => clearTimeout(timer);
  }, [isCopied]);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      setIsCopied(true);
      announce(say('copied', { label }));
    } catch {
      announce(say('copyRefused'));
    }
  }
  return (
    <button type="button" class="copy" aria-label={words('copyLabel', { label })} onClick={copy}>
      {words(isCopied ? 'valueCopied' : 'copyValue')}
    </button>
  );
}
