import { type Box, choosePlace, overlap } from './choose-place.ts';
import { pageState } from './page-state.ts';

/** In CSS pixels: what the panel leaves of the window's height. */
const aside = 96;

/** More elements than this are a table of them: it is not worth measuring on every scroll. */
const elementsAtMost = 60;

export function boxesOf(elements: readonly Element[]): Box[] {
  return [...new Set(elements)]
    .slice(0, elementsAtMost)
    .map((element) => element.getBoundingClientRect());
}

/**
 * Puts the panel where it covers none of the controls that it speaks of, nor its alerts beside them,
 * and makes it less high for that; and where it covers as little as it can of what it has read.
 * Answers whether there was a place free of `alerts`.
 */
export function placePanel(
  host: HTMLElement,
  region: HTMLElement,
  controls: readonly Box[],
  alerts: readonly Box[],
  read: readonly Box[],
): boolean {
  const place = choosePlace(
    { width: region.offsetWidth, height: Math.min(naturalHeight(region), innerHeight - aside) },
    { width: innerWidth, height: innerHeight },
    pageState.at,
    [...controls, ...alerts],
    { boxes: read, left: region.getBoundingClientRect().left },
  );
  const { left, top, height } = place;
  host.style.setProperty('--place', `${top}px auto auto ${left}px`);
  region.style.maxHeight = `${height}px`;
  return alerts.every((alert) => overlap(place, alert) === 0);
}

/** The height that the region has with all its content shown. */
function naturalHeight(region: HTMLElement): number {
  return region.scrollHeight + region.offsetHeight - region.clientHeight;
}
