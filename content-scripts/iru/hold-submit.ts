import { checkLife } from '../../src/page/life.ts';
import type { CheckResult } from '../../src/preflight/check.ts';

export type Hold = {
  /** To be asked at each press of Submit Role: whether it is to be stopped, and the panel to say why. */
  stops: () => boolean;
  /** A press was stopped, for failures that still stand. */
  isHolding: () => boolean;
  /** Submit anyway: the present failures are let pass from now on. */
  letThrough: () => void;
};

/**
 * Holds Submit Role while a check fails. Never holds on `unknown` or `warn`, and not again on failures
 * that the admin let through, as long as they stand and `role` tells of the same one of the same setup.
 */
export function createHold(checks: () => readonly CheckResult[], role: () => string): Hold {
  let holding = false;
  let letThrough = '';
  const failures = () =>
    checks()
      .filter(({ verdict }) => verdict === 'fail')
      .map(({ id, title }) => JSON.stringify([id, title]))
      .join();
  const isFailing = () => {
    const failing = failures();
    if (failing === '') letThrough = '';
    return failing !== '' && role() + failing !== letThrough;
  };
  return {
    stops: () => {
      holding = isFailing() && checkLife();
      return holding;
    },
    // Asked whether it holds or not: what was let through is forgotten once nothing fails.
    isHolding: () => isFailing() && holding,
    letThrough: () => {
      letThrough = role() + failures();
      holding = false;
    },
  };
}
