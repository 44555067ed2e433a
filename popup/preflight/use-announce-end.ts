import { useEffect, useRef } from 'preact/hooks';
import type { Text } from '../../src/texts/text.ts';
import { useAnnounce } from '../common/announcer.tsx';

/** Says once, at the end of a run that was looked on, what it came to. */
export function useAnnounceEnd(isRunning: boolean, outcome: Text | null): void {
  const announce = useAnnounce();
  const wasRunning = useRef(isRunning);
  useEffect(() => {
    if (wasRunning.current && !isRunning && outcome) announce(outcome);
    wasRunning.current = isRunning;
  });
}
