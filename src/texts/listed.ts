import { shorten } from './shorten.ts';
import { say, type TextValue } from './text.ts';

/** The first few of a list, and how many there are besides. */
export function listed(items: readonly string[], most = 6): TextValue {
  const shown = items
    .slice(0, most)
    .map((item) => shorten(item))
    .join(', ');
  const rest = items.length - most;
  return rest > 0 ? say('listedMore', { items: shown, count: rest }) : shown;
}
