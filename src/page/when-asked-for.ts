import { browser } from '../browser.ts';
import { showPanel } from '../messages/reply.ts';

/** Calls `act` when the toolbar's popup asks for the panel of this page, until `signal` ends it. */
export function whenAskedFor(act: () => void, signal: AbortSignal): void {
  const listen = (message: unknown) => {
    if (Object(message).type === showPanel) act();
  };
  const { onMessage } = browser.runtime;
  onMessage.addListener(listen);
  signal.addEventListener('abort', () => onMessage.removeListener(listen));
}
