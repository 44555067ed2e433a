import { checkLife } from '../../src/page/life.ts';
import type { CheckResult } from '../../src/preflight/check.ts';

/** Which failures the admin has been shown at a press of Submit Role, and let pass. */
export type Hold = { isHolding: () => boolean; letThrough: () => void };

/**
 * Holds a press of Submit Role while a check fails, and says why. Never holds on `unknown` or
 * `warn`, and not again on failures that the admin let through with Submit anyway.
 */
export function holdSubmit(
  submitIn: (target: Node) => boolean,
  checks: () => readonly CheckResult[],
  held: () => void,
  signal: AbortSignal,
): Hold {
  let holding = false;
  let letThrough = '';
  const failures = () =>
    checks()
      .filter(({ verdict }) => verdict === 'fail')
      .map(({ id, title }) => JSON.stringify([id, title]))
      .join();
  document.addEventListener(
    'click',
    (event) => {
      const now = failures();
      if (now === '' || now === letThrough || !checkLife()) return;
      if (!(event.target instanceof Node) || !submitIn(event.target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      holding = true;
      held();
    },
    { capture: true, signal },
  );
  return {
    isHolding: () => holding && failures() !== '' && failures() !== letThrough,
    letThrough: () => {
      letThrough = failures();
      holding = false;
    },
  };
}
