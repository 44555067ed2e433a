import type { FillMemory } from '../../src/page/fill-once.ts';
import { noVisit, type Visit } from './visit.ts';

/** What is known of the tab's page for as long as it is loaded, whichever setup the tab serves. */
export type TabMemory = {
  memory: FillMemory;
  /** The controls that the admin's own hand was on. */
  touched: WeakSet<Element>;
  visit: Visit;
};

export function createTabMemory(): TabMemory {
  return { memory: new Map(), touched: new WeakSet(), visit: noVisit };
}
