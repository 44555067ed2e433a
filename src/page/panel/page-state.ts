import type { Point } from './choose-place.ts';

/** How the admin has the panel on this page. A page may make several panels one after another. */
export const pageState: {
  isFolded: boolean;
  /** Until the page is loaded anew, or the toolbar's popup asks for it. */
  isDismissed: boolean;
  /** Where it was moved to; null where it was not. */
  at: Point | null;
} = { isFolded: false, isDismissed: false, at: null };
