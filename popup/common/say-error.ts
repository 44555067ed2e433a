const noAnswer =
  'Role Courier’s background does not answer. Close this popup and open it again; if that does not help, turn Role Courier off and on in the browser’s list of extensions.';

/** An error as a sentence for a person: what failed, why, and what to do. */
export function sayError(what: string, error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  // Nobody listens, or the listener died while answering: said so by Chromium, or as no envelope
  // at all by Firefox.
  const isUnanswered =
    error instanceof TypeError ||
    /receiving end does not exist|could not establish|port closed/i.test(why);
  return isUnanswered ? `${what}: ${noAnswer}` : `${what}: ${endSentence(why)}`;
}

export const sayNoAnswer = (what: string): string => `${what}: ${noAnswer}`;

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
