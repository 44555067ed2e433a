import type { MutationKind } from '../mutations/mutations.ts';

/** What became of a page that was filled. */
export type Outcome = {
  /** What must not have happened. */
  problems: string[];
  /** `told`: not filled, or not wholly, and the admin is told; `not known`: left alone. */
  ending: 'filled' | 'told' | 'not known';
  /** All that was read, filled and said, in one text. */
  answer: string;
};

/** … and which changes were made before: a change that finds nothing to change is none. */
export type Tried = Outcome & { changes: MutationKind[] };
