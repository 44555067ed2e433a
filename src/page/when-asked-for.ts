import { browser } from '../browser.ts';
import { isPanelDismissed, showPanel } from '../messages/reply.ts';

type Asked = { isDismissed: () => boolean; recall: () => void };

/** Answers the toolbar's popup about the panel of this page, until `signal` ends it. */
export function whenAskedFor({ isDismissed, recall }: Asked, signal: AbortSignal): void {
  const { onMessage } = browser.runtime;
  // Its types know no listener that answers some messages at once, and others not at all.
  const listen = ((message: unknown, _: unknown, reply: (answer: true) => void) => {
    const { type } = Object(message);
    if (type === isPanelDismissed && isDismissed()) reply(true);
    if (type === showPanel) recall();
  }) as Parameters<typeof onMessage.addListener>[0];
  onMessage.addListener(listen);
  signal.addEventListener('abort', () => onMessage.removeListener(listen));
}
