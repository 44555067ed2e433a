import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

const shownFor = 4_000;

type Announce = (text: string) => void;
const AnnounceContext = createContext<Announce>(() => undefined);

/** Says a short text once, on the screen and to screen readers. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** Holds the popup's one live region: it must be there before its text, or nothing is read out. */
export function Announcer({ children }: { children: ComponentChildren }) {
  const [said, setSaid] = useState<{ text: string } | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), shownFor);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <AnnounceContext.Provider value={(text) => setSaid({ text })}>
      {children}
      <p role="status" class="announcement">
        {said?.text}
      </p>
    </AnnounceContext.Provider>
  );
}
