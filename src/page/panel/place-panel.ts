import { type Box, choosePlace } from './choose-place.ts';
import { pageState } from './page-state.ts';

/** In CSS pixels: what the panel leaves of the window's height. */
const aside = 96;

/** Puts the panel where it covers none of the controls that it speaks of, nor its alerts beside them, and makes it less high for that. */
export function placePanel(host: HTMLElement, region: HTMLElement, controls: readonly Box[]): void {
  const { left, top, height } = choosePlace(
    { width: region.offsetWidth, height: Math.min(naturalHeight(region), innerHeight - aside) },
    { width: innerWidth, height: innerHeight },
    pageState.at,
    controls,
  );
  host.style.setProperty('--place', `${top}px auto auto ${left}px`);
  region.style.maxHeight = `${height}px`;
}

/** The height that the region has with all its content shown. */
function naturalHeight(region: HTMLElement): number {
  return region.scrollHeight + region.offsetHeight - region.clientHeight;
}
