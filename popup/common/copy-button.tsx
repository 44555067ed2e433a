import { useEffect, useState } from 'preact/hooks';
import { useAnnounce } from './announcer.tsx';

const shownFor = 2_000;
const refused = 'The browser did not let it be copied: select the text and press Ctrl+C or ⌘C.';

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
      announce(`${label} copied.`);
    } catch {
      announce(refused);
    }
  }
  return (
    <button type="button" class="copy" aria-label={`Copy ${label}`} onClick={copy}>
      {isCopied ? 'Copied' : 'Copy'}
    </button>
  );
}
