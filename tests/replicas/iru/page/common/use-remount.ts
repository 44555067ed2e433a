import { useEffect, useState } from 'react';

/**
 * A key that changes every `everyMs` milliseconds (never for 0): what carries it gets new DOM nodes
 * while the state above it stays. Rests while a pointer is down, so that no real click is torn in
 * two between its press and its release.
 */
export function useRemount(everyMs: number): number {
  const [key, setKey] = useState(0);
  useEffect(() => {
    if (everyMs === 0) return;
    let pressed = false;
    const press = () => {
      pressed = true;
    };
    const release = () => {
      setTimeout(() => {
        pressed = false;
      });
    };
    window.addEventListener('pointerdown', press, true);
    window.addEventListener('pointerup', release, true);
    const timer = setInterval(() => {
      if (!pressed) setKey((before) => before + 1);
    }, everyMs);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pointerdown', press, true);
      window.removeEventListener('pointerup', release, true);
    };
  }, [everyMs]);
  return key;
}
