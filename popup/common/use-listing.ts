import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { ReplyTo } from '../../src/messages/reply.ts';
import { send } from '../../src/messages/send.ts';
import { say, type Text } from '../../src/texts/text.ts';
import { sayError, sayNoAnswer } from './say-error.ts';

export type Listing = ReplyTo<'list-setups'>;

const answerTakesAtMost = 5_000;
const what = say('setupsNotShown');

/** What the background knows, asked for anew whenever that may have changed. */
export function useListing(): { listing: Listing | null; problem: Text | null } {
  const [listing, setListing] = useState<Listing | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);

  useEffect(() => {
    let lastAsked = 0;
    async function list(): Promise<void> {
      const asked = ++lastAsked;
      const isLatest = () => asked === lastAsked;
      const patience = setTimeout(() => {
        if (isLatest()) setProblem(sayNoAnswer(what));
      }, answerTakesAtMost);
      try {
        const answer = await send({ type: 'list-setups' });
        if (isLatest()) setListing(answer);
        if (isLatest()) setProblem(null);
      } catch (error) {
        if (isLatest()) setProblem(sayError(what, error));
      } finally {
        clearTimeout(patience);
      }
    }
    void list();
    const events = [
      browser.storage.onChanged,
      browser.permissions.onAdded,
      browser.permissions.onRemoved,
    ];
    for (const event of events) event.addListener(list);
    return () => {
      for (const event of events) event.removeListener(list);
    };
  }, []);

  return { listing, problem };
}
