/** What became of one page. */
export type Tried = {
  /** What must not have happened. */
  problems: string[];
  /** `told`: not filled, or not wholly, and the admin is told; `not known`: left alone. */
  ending: 'filled' | 'told' | 'not known';
  /** All that was read, filled and said, in one text. */
  answer: string;
};
