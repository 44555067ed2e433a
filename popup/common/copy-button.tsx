import { useEffect, useState } from 'preact/hooks';
import { say } from '../../src/texts/text.ts';
import { words } from '../../src/texts/translate.ts';
import { useAnnounce } from './announcer.tsx';

const shownFor = 2_000;

type Props = {
  /** What it copies: a card has many of these buttons, and each is named after its own. */
  label: string;
  value: string | (() => string);
  /** What it shows and is named; else it shows “Copy”, and is named after its label. */
  text?: string;
};

/** Copies a value, and says so. */
export function CopyButton({ label, value, text }: Props) {
  const announce = useAnnounce();
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setIsCopied(false), shownFor);
    return () => clearTimeout(timer);
  }, [isCopied]);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(typeof value === 'string' ? value : value());
      setIsCopied(true);
      announce(say('copied', { label }));
    } catch {
      announce(say('copyRefused'));
    }
  }
  return (
    <button
      type="button"
      class={text === undefined ? 'copy' : ''}
      aria-label={text === undefined ? words('copyLabel', { label }) : undefined}
      onClick={copy}
    >
      {isCopied ? words('valueCopied') : (text ?? words('copyValue'))}
    </button>
  );
}
