import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { boot } from './boot.ts';
import { noteState } from './replica-state.ts';

/**
 * A key that changes as often as the settings say, counted anew for each `place`: what carries it
 * gets new DOM nodes while the state above it stays. Rests while a pointer is down, so that no real
 * click is torn in two between its press and its release.
 */
export function useRerenders(place: string | number): string {
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each place counts anew.
  useEffect(() => {
    const { count, everyMs } = boot.rerenders;
    if (count === 0) return;
    let left = count;
    noteState({ redrawsLeft: left });
    let pressed = false;
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    const press = () => {
      pressed = true;
    };
    const release = () => {
      setTimeout(() => {
        pressed = false;
      });
    };
    window.addEventListener('pointerdown', press, options);
    window.addEventListener('pointerup', release, options);
    const timer = setInterval(() => {
      if (pressed) return;
      // At once: drawn later, it could still come between a press and its release.
      flushSync(() => setTurn((before) => before + 1));
      left -= 1;
      noteState({ redrawsLeft: left });
      if (left === 0) clearInterval(timer);
    }, everyMs);
    return () => {
      clearInterval(timer);
      listening.abort();
    };
  }, [place]);
  return `${place}-${turn}`;
}
