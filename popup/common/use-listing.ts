import type { ReplyTo } from '../../src/messages/reply.ts';
import { send } from '../../src/messages/send.ts';
import { say, type Text } from '../../src/texts/text.ts';
import { useAnswer } from './use-answer.ts';

export type Listing = ReplyTo<'list-setups'>;

const what = say('setupsNotShown');
const list = () => send({ type: 'list-setups' });

/** All that the background knows of setups and credentials. */
export function useListing(): { listing: Listing | null; problem: Text | null } {
  const { answer, problem } = useAnswer(list, what);
  return { listing: answer, problem };
}
