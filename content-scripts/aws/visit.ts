import type { Route } from './route.ts';

/** The page of the console that the tab shows, and which one led there. */
export type Visit = {
  /** The route as text; '' before the first look. */
  where: string;
  page: Route['page'] | null;
  cameFrom: Route['page'] | null;
  /** When the tab came there, by the clock of `performance.now()`. */
  since: number;
};

export const noVisit: Visit = { where: '', page: null, cameFrom: null, since: 0 };

/** The visit as it is by now: the same one until the route changes. */
export function visitOf(route: Route, before: Visit): Visit {
  const where = JSON.stringify(route);
  if (where === before.where) return before;
  return { where, page: route.page, cameFrom: before.page, since: performance.now() };
}
