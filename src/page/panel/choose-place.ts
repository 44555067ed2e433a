import { freeBand } from './free-band.ts';

/** In CSS pixels of the viewport. */
export type Point = { left: number; top: number };
export type Size = { width: number; height: number };
export type Box = Point & Size;

/** Between the panel and the edges of the viewport. */
const margin = 16;
/** A panel that is less high than this is of no use. */
const leastHeight = 160;

/** In square pixels: so little more of what a page only shows is no reason to change sides. */
const hardly = 5_000;

/** What lies under the panel with less harm than a control, such as what a page only shows. */
export type Lesser = {
  boxes: readonly Box[];
  /** Where the panel stands now: it keeps its side while another is no better. */
  left: number | null;
};

/**
 * Where the panel stands: where the admin moved it, else at the bottom left, unless it would cover
 * one of `controls` there. Then where it covers none, less high if it must; else the least of them.
 * Of its two sides it takes the one on which it covers less of `lesser`, where both will do.
 */
export function choosePlace(
  { width, height }: Size,
  viewport: Size,
  preferred: Point | null,
  controls: readonly Box[],
  lesser: Lesser = { boxes: [], left: null },
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
  const covered = (spot: Box) => coveredOf(spot, controls);
  const best = spots.reduce((best, spot) => (covered(spot) < covered(best) ? spot : best));
  const isWhereMoved = preferred !== null && best === spots[0];
  if (covered(best) === 0) {
    const sides = spots.filter((spot) => spot.top === best.top && covered(spot) === 0);
    return isWhereMoved ? best : (leastOf(sides, lesser) ?? best);
  }
  const shrunk = spots
    .map(({ left }) => ({ left, width, top: margin, height: viewport.height - 2 * margin }))
    .map((column) => atFoot(freeBand(column, controls), height))
    .filter((spot) => spot.height >= leastHeight);
  return shrunk.reduce(
    (high, spot) => (spot.height > high.height ? spot : high),
    shrunk[0] ?? best,
  );
}

function leastOf(spots: readonly Box[], { boxes, left }: Lesser): Box | undefined {
  const least = Math.min(...spots.map((spot) => coveredOf(spot, boxes)));
  const good = spots.filter((spot) => coveredOf(spot, boxes) <= least + hardly);
  return (boxes.length > 0 ? good.find((spot) => spot.left === left) : undefined) ?? good[0];
}

function coveredOf(spot: Box, boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => sum + overlap(spot, box), 0);
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
