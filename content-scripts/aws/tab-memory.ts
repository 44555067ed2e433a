import type { FillMemory } from '../../src/page/fill-once.ts';
import { noVisit, type Visit } from './visit.ts';

/** What is known of the tab's page for as long as it is loaded, whichever setup the tab serves. */
export type TabMemory = {
  memory: FillMemory;
  /** The controls that the admin's own hand was on. */
  touched: WeakSet<Element>;
  visit: Visit;
  /** The visit of a form on which the admin pressed Fill this page. */
  asked: Visit | null;
  /** The last filling of a step, under way or done: two at a time would write the same form. */
  filling: Promise<void>;
  /** When a step was last seen to change by being filled, by the clock of `performance.now()`. */
  changedAt: number;
};

export function createTabMemory(): TabMemory {
  return {
    memory: new Map(),
    touched: new WeakSet(),
    visit: noVisit,
    asked: null,
    filling: Promise.resolve(),
    changedAt: Number.NEGATIVE_INFINITY,
  };
}
