import type { Root } from '../../src/page/roots.ts';
import type { SetupEvent } from '../../src/setup/event.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { findAlerts, findSuccesses } from './find-outcome.ts';
import { findArnField, findSubmit } from './find-wizard.ts';

/** What the page said at the moment in which Submit Role was pressed. */
type Before = { successes: string[]; alerts: Map<string, Element>; error: string | null };

export type SubmitFollower = {
  /** Submit Role was pressed on this page, rather than before it was loaded. */
  isSubmittedHere: () => boolean;
  /** To be told of each press, before the page answers it. */
  pressed: (guide: Guide, roots: readonly Root[]) => void;
  /** The event that the page tells of: the connection stands, or an error; null for neither. */
  outcome: (guide: Guide, roots: readonly Root[], showsPolicy: boolean) => SetupEvent | null;
};

/**
 * Watches what the wizard says after Submit Role. What stood on the page before is no answer to it;
 * nor are the words of success one on a page that is yet to be submitted.
 */
export function createSubmitFollower(): SubmitFollower {
  let before: Before | null = null;

  function isConnected({ role, stage }: Guide, roots: readonly Root[], showsPolicy: boolean) {
    const successes = findSuccesses(roots);
    if (successes.length === 0) return false;
    const isSubmitted = stage === 'submitted';
    if (before !== null) {
      // A role of elsewhere may have been submitted, of which the setup knows nothing.
      const isAnswer = isSubmitted || role.arn === null;
      // What stood there, such as the name of a last step, may be drawn anew, but not say it once more.
      const { successes: stood } = before;
      const times = (all: string[], text: string) => all.filter((each) => each === text).length;
      return isAnswer && successes.some((text) => times(successes, text) > times(stood, text));
    }
    const isForm = showsPolicy || findArnField(roots) !== null || findSubmit(roots) !== null;
    return !isForm && (isSubmitted || role.arn !== null);
  }

  /** Of an alert that is new, or that came anew with the words of the error before. */
  function newError(roots: readonly Root[], { alerts, error }: Before): string | null {
    const now = findAlerts(roots);
    for (const text of alerts.keys()) if (!now.has(text)) alerts.delete(text);
    const isNew = ([text, alert]: [string, Element]) =>
      !alerts.has(text) || (text === error && alerts.get(text) !== alert);
    return [...now].find(isNew)?.[0] ?? null;
  }

  return {
    isSubmittedHere: () => before !== null,
    pressed: ({ error }, roots) => {
      before = { successes: findSuccesses(roots), alerts: findAlerts(roots), error };
    },
    outcome: (guide, roots, showsPolicy) => {
      const { stage } = guide;
      if (stage === 'connected' || stage === 'abandoned') return null;
      if (isConnected(guide, roots, showsPolicy)) return { type: 'connected' };
      const error = stage === 'submitted' && before ? newError(roots, before) : null;
      return error === null || error === guide.error ? null : { type: 'submit-failed', error };
    },
  };
}
