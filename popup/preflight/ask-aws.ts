import browser from 'webextension-polyfill';
import { send } from '../../src/messages/send.ts';
import { originsFor } from '../../src/preflight/live/endpoints.ts';
import { leaveToAsk } from '../../src/preflight/live/leave-to-ask.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { isFirefox } from '../../src/side-panel.ts';
import { say, type Text } from '../../src/texts/text.ts';

/**
 * Has AWS asked about the setup's role. To be called in the click, since the browser asks for its
 * leave only there. Returns why not, or null when it runs.
 */
export async function askAws({ setupId, partition, sourceId }: Guide): Promise<Text | null> {
  // Told before the browser asks, since its question may close the popup: the background then
  // starts the run by itself.
  const started = send({ type: 'run-preflight', setupId });
  started.catch(() => undefined); // awaited below
  const leave = leaveToAsk(originsFor(partition, sourceId), isFirefox());
  const isAllowed = leave.origins.length === 0 || (await browser.permissions.request(leave));
  const start = await started;
  switch (start) {
    case 'no-role':
      return say('noRoleYet');
    case 'turned-off':
      return say('liveTurnedOff');
    case 'no-credentials':
      return say('pasteFirst');
    case 'not-allowed':
    case 'started':
      if (isAllowed) return null;
      await send({ type: 'cancel-preflight', setupId });
      return say('originsRefused');
  }
}
