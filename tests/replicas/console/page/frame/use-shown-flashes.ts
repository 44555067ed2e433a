import { parseRoute, useHash } from '../common/route.ts';
import { type Flash, useFlashes } from './flash.ts';

/** The flashes of the current page, and how to take one away. */
export function useShownFlashes(): { shown: Flash[]; dismiss: (id: string) => void } {
  const { items, dismiss } = useFlashes();
  const { path } = parseRoute(useHash());
  return { shown: items.filter((one) => one.path === path), dismiss };
}
