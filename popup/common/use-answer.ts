import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Text } from '../../src/texts/text.ts';
import { sayError, sayNoAnswer } from './say-error.ts';

const answerTakesAtMost = 5_000;

/**
 * What the background answers, asked for anew whenever that may have changed. `what` says what fails if
 * it does. Both are to be the same at each call.
 */
export function useAnswer<Answer>(
  ask: () => Promise<Answer>,
  what: Text,
): { answer: Answer | null; problem: Text | null } {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);

  useEffect(() => {
    let lastAsked = 0;
    async function askAgain(): Promise<void> {
      const asked = ++lastAsked;
      const isLatest = () => asked === lastAsked;
      const patience = setTimeout(() => {
        if (isLatest()) setProblem(sayNoAnswer(what));
      }, answerTakesAtMost);
      try {
        const reply = await ask();
        if (isLatest()) setAnswer(reply);
        if (isLatest()) setProblem(null);
      } catch (error) {
        if (isLatest()) setProblem(sayError(what, error));
      } finally {
        clearTimeout(patience);
      }
    }
    void askAgain();
    const events = [
      browser.storage.onChanged,
      browser.permissions.onAdded,
      browser.permissions.onRemoved,
    ];
    for (const event of events) event.addListener(askAgain);
    return () => {
      for (const event of events) event.removeListener(askAgain);
    };
  }, [ask, what]);

  return { answer, problem };
}
