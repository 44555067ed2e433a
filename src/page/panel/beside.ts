import { type Box, overlap, type Point, type Size } from './choose-place.ts';

/** In CSS pixels: between a box and its control, other boxes, and the edges of the window. */
const gap = 6;

/**
 * Where a box stands beside its control: under it or above, at its left end or its right, or beyond
 * what stands there, else at one of its sides. Null where it would cover the control, or one of `taken`,
 * wherever it stood, or where the control is out of sight.
 */
export function besideControl(
  { width, height }: Size,
  control: Box,
  viewport: Size,
  taken: readonly Box[],
): Point | null {
  const right = control.left + control.width;
  const bottom = control.top + control.height;
  const isSeen = control.width > 0 && bottom > 0 && control.top < viewport.height;
  if (!isSeen) return null;
  const inWidth = (left: number) => Math.max(gap, Math.min(left, viewport.width - width - gap));
  const [under, above] = [bottom + gap, control.top - gap - height];
  const beside = Math.max(gap, control.top);
  // Where a label or a heading stands above, or a button under, there is room beyond it.
  const beyond = taken
    .map((each) => each.left + each.width + gap)
    .filter((left) => left > control.left && left < right);
  const spots = [
    ...[control.left, right - width, ...beyond].flatMap((left) => [
      { left: inWidth(left), top: under },
      { left: inWidth(left), top: above },
    ]),
    { left: right + gap, top: beside },
    { left: control.left - gap - width, top: beside },
  ];
  const isInWindow = ({ left, top }: Point) =>
    Math.min(left, top) >= gap &&
    left + width <= viewport.width - gap &&
    top + height <= viewport.height - gap;
  const isFree = (spot: Point) =>
    [control, ...taken].every((each) => overlap({ ...spot, width, height }, each) === 0);
  return spots.find((spot) => isInWindow(spot) && isFree(spot)) ?? null;
}
