import { useEffect, useState } from 'preact/hooks';

/** The time in milliseconds since the epoch, anew every so many ms; it stands still for null. */
export function useNow(every: number | null): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (every === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
