import { browser } from '../browser.ts';
import { setupsChanged } from '../messages/reply.ts';

/** Calls `act` when the background says that setups changed, until `signal` ends it. */
export function whenSetupsChange(act: () => void, signal: AbortSignal): void {
  const listen = (message: unknown) => {
    if (isChange(message)) act();
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

function isChange(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === setupsChanged
  );
}
