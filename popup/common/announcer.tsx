import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Sentences, Text } from '../../src/texts/text.ts';
import { translate } from '../../src/texts/translate.ts';

const shownFor = 4_000;

type Announce = (text: Text | Sentences) => void;
const AnnounceContext = createContext<Announce>(() => undefined);

/** Says a short text once, on the screen and to screen readers. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** Holds the page's one live region: it must be there before its text, or nothing is read out. */
export function Announcer({ children }: { children: ComponentChildren }) {
  const [said, setSaid] = useState<{ text: Text | Sentences } | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), shownFor);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <AnnounceContext.Provider value={(text) => setSaid({ text })}>
      {children}
      <p role="status" class="announcement">
        {said && translate(said.text)}
      </p>
    </AnnounceContext.Provider>
  );
}
