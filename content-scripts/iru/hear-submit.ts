import { hearClicks } from '../../src/page/hear-clicks.ts';
import { type Root, rootsOf } from '../../src/page/roots.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { findSubmit } from './find-wizard.ts';

type Answers = {
  /** The setup that the wizard is for; null leaves Submit Role alone. */
  guide: () => Guide | null;
  /** Whether this press is to be held. */
  stops: () => boolean;
  stopped: () => void;
  /** The admin's own press, before the page answers it. */
  pressed: (guide: Guide, roots: readonly Root[]) => void;
};

/** Hears the presses of Submit Role, in each document that it is then told of. */
export function hearSubmit({ guide, stops, stopped, pressed }: Answers, signal: AbortSignal) {
  return hearClicks((event) => {
    const current = guide();
    if (current === null) return;
    const roots = rootsOf(document);
    const button = findSubmit(roots);
    if (button === null || !event.composedPath().includes(button)) return;
    if (stops()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      stopped();
    } else if (event.isTrusted) pressed(current, roots);
  }, signal);
}
