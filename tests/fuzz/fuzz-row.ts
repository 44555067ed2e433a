import type { Mutation, MutationKind } from './mutations/mutations.ts';
import type { Tried } from './page/tried.ts';

export type FuzzOptions = {
  /** How many changed pages are tried of each captured one. */
  cases: number;
  seed: number;
  /** In ms, for one captured page: what is not tried by then is left out, but for the first few. */
  timeLimit: number;
};

/** What is changed, and how much of the cases and of the time it gets. */
export const shares = { any: 0.8, unseen: 0.2 };
export type Property = keyof typeof shares;

/** As many cases of each property are tried, whatever the time. */
export const leastCases: Record<Property, number> = { any: 3, unseen: 1 };

export type FuzzRow = {
  page: string;
  cases: Record<Property, number>;
  endings: Record<Tried['ending'], number>;
  /** What becomes of the page as it was captured. */
  untouched: Tried['ending'];
  /** How often each kind of change was made. */
  changes: Partial<Record<MutationKind, number>>;
  /** The smallest page that was found to go wrong, or null. */
  failure: { problems: string[]; mutations: readonly Mutation[] } | null;
};
