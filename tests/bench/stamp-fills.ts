import type { FillStep } from './fill-steps.ts';

/** By a step's name: when its controls were there, and when the page's state held the values. In ms. */
export type Stamps = Record<string, { there: number; held?: number }>;
export type Stamped = {
  __stamps: Stamps;
  __fillAtOnce?: (step: FillStep, state: Record<string, unknown>) => void;
};

/**
 * Runs in each document before its own scripts: looks at every change, and each few milliseconds
 * besides, since a state changes without the page. Self-contained.
 */
export function stampFills(steps: FillStep[]): void {
  const stamped = window as unknown as Stamped;
  const stamps: Stamps = {};
  stamped.__stamps = stamps;
  const look = () => {
    type Page = { __replicaState?: () => Record<string, unknown> };
    const state = (window as unknown as Page).__replicaState?.();
    if (state === undefined) return;
    for (const step of steps) {
      const { name, control, holds } = step;
      if (stamps[name]?.held !== undefined) continue;
      if (step.step !== undefined && state.step !== step.step) continue;
      if (!Object.keys(holds).every((key) => key in state)) continue; // another page's
      if (stamps[name] === undefined && !document.querySelector(control)) continue;
      const stamp = stamps[name] ?? { there: performance.now() };
      stamps[name] = stamp;
      stamped.__fillAtOnce?.(step, state);
      const now = (window as unknown as Page).__replicaState?.() ?? {};
      const isHeld = Object.entries(holds).every(
        ([key, value]) => JSON.stringify(now[key]) === JSON.stringify(value),
      );
      if (isHeld) stamp.held = performance.now();
    }
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  setInterval(look, 4);
}
