import type { Box } from './choose-place.ts';

/** From a control to the panel that makes way for it. */
const gap = 4;

/** The highest part of `column` over which no control lies; of no height where there is none. */
export function freeBand(column: Box, controls: readonly Box[]): Box {
  const { left, width } = column;
  const bottom = column.top + column.height;
  const inTheWay = controls
    .filter((control) => control.left < left + width && control.left + control.width > left)
    .filter((control) => control.width > 0 && control.height > 0)
    .toSorted((a, b) => a.top - b.top);
  let best: Box = { ...column, height: 0 };
  let { top } = column;
  const take = (until: number) => {
    if (until - top > best.height) best = { left, width, top, height: until - top };
  };
  for (const control of inTheWay) {
    take(Math.min(control.top - gap, bottom));
    top = Math.max(top, control.top + control.height + gap);
  }
  take(bottom);
  return best;
}
