import { browser } from '../browser.ts';
import { setupForgotten, setupsChanged } from '../messages/reply.ts';

/**
 * Calls `act` when the background says that setups changed, or that the tab's own was forgotten,
 * until `signal` ends it; and when the browser brings the page back as it was left: it heard nothing
 * meanwhile.
 */
export function whenSetupsChange(act: (isForgotten: boolean) => void, signal: AbortSignal): void {
  const listen = (message: unknown) => {
    const { type } = Object(message);
    if (type === setupsChanged || type === setupForgotten) act(type === setupForgotten);
  };
  const { onMessage } = browser.runtime;
  onMessage.addListener(listen);
  const back = ({ persisted }: PageTransitionEvent) => {
    if (persisted) act(false);
  };
  window.addEventListener('pageshow', back, { signal });
  signal.addEventListener('abort', () => onMessage.removeListener(listen));
}
