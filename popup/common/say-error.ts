import { say, type Text } from '../../src/texts/text.ts';

/** An error as a sentence for a person: what failed, why, and what to do. */
export function sayError(what: Text, error: unknown): Text {
  const why = error instanceof Error ? error.message : String(error);
  // Nobody listens, or the listener died while answering: said so by Chromium, or as no envelope
  // at all by Firefox.
  const isUnanswered =
    error instanceof TypeError ||
    /receiving end does not exist|could not establish|port closed/i.test(why);
  if (isUnanswered) return sayNoAnswer(what);
  // Both browsers name their quota when the storage is full.
  if (/quota/i.test(why)) return say('failedBecause', { what, why: say('popupStorageFull') });
  return say('failedBecause', { what, why: endSentence(why) });
}

export function sayNoAnswer(what: Text): Text {
  return say('failedBecause', { what, why: say('popupNoAnswer') });
}

function endSentence(text: string): string {
  return /[.!?。]$/.test(text) ? text : `${text}.`;
}
