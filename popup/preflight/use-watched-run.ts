import { useEffect } from 'preact/hooks';
import { send } from '../../src/messages/send.ts';

/** In ms. */
const lookEvery = 5_000;

/**
 * Has the background look again and again whether a run that is shown still goes on: where it ended with
 * a background, nothing else wakes another one to notice. What changes is told by the storage.
 */
export function useWatchedRun(isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return;
    const look = () => void send({ type: 'list-setups' }).catch(() => undefined);
    const looking = setInterval(look, lookEvery);
    return () => clearInterval(looking);
  }, [isRunning]);
}
