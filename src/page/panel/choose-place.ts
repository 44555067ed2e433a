import { freeBand } from './free-band.ts';

/** In CSS pixels of the viewport. */
export type Point = { left: number; top: number };
export type Size = { width: number; height: number };
export type Box = Point & Size;

/** Between the panel and the edges of the viewport. */
const margin = 16;
/** A panel that is less high than this is of no use. */
const leastHeight = 160;

/**
 * Where the panel stands: where the admin moved it, else at the bottom left, unless it would cover
 * one of `controls` there. Then where it covers none, less high if it must; else the least of them.
 */
export function choosePlace(
  { width, height }: Size,
  viewport: Size,
  preferred: Point | null,
  controls: readonly Box[],
): Box {
  const right = viewport.width - width - margin;
  const bottom = viewport.height - height - margin;
  const middle = Math.round(bottom / 2);
  const spots = [
    ...(preferred === null ? [] : [preferred]),
    { left: margin, top: bottom },
    { left: right, top: bottom },
    { left: right, top: margin },
    { left: margin, top: margin },
    { left: right, top: middle },
    { left: margin, top: middle },
  ].map((spot) => ({ ...within(spot, { left: right, top: bottom }), width, height }));
  const covered = (spot: Box) => controls.reduce((sum, control) => sum + overlap(spot, control), 0);
  const best = spots.reduce((best, spot) => (covered(spot) < covered(best) ? spot : best));
  if (covered(best) === 0) return best;
  const shrunk = spots
    .map(({ left }) => ({ left, width, top: margin, height: viewport.height - 2 * margin }))
    .map((column) => atFoot(freeBand(column, controls), height))
    .filter((spot) => spot.height >= leastHeight);
  return shrunk.reduce(
    (high, spot) => (spot.height > high.height ? spot : high),
    shrunk[0] ?? best,
  );
}

function atFoot(band: Box, height: number): Box {
  const shown = Math.min(height, band.height);
  return { ...band, top: band.top + band.height - shown, height: shown };
}

/** Keeps the panel's beginning in the viewport, however large the panel is. */
function within({ left, top }: Point, most: Point): Point {
  return {
    left: Math.max(margin, Math.min(left, most.left)),
    top: Math.max(margin, Math.min(top, most.top)),
  };
}

/** The area, in square pixels, that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}
