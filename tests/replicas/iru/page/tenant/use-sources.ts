import { useCallback, useEffect, useState } from 'react';
import type { SourceCard } from '../../shared/messages.ts';
import { getJson } from '../common/api.ts';

/** The catalogue; undefined while it loads, fetched anew whenever the tab is looked at again. */
export function useSources(): {
  sources: SourceCard[] | undefined;
  setEnabled: (slug: string, enabled: boolean) => void;
} {
  const [sources, setSources] = useState<SourceCard[]>();
  useEffect(() => {
    const load = async () => setSources(await getJson<SourceCard[]>('/api/sources'));
    const loadWhenSeen = () => {
      if (document.visibilityState === 'visible') void load();
    };
    void load();
    document.addEventListener('visibilitychange', loadWhenSeen);
    return () => document.removeEventListener('visibilitychange', loadWhenSeen);
  }, []);
  const setEnabled = useCallback((slug: string, enabled: boolean) => {
    setSources((before) =>
      before?.map((source) => (source.slug === slug ? { ...source, enabled } : source)),
    );
  }, []);
  return { sources, setEnabled };
}
