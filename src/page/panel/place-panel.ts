import { choosePlace } from './choose-place.ts';
import { pageState } from './page-state.ts';

/** More controls than this are a table of them: it is not worth measuring on every scroll. */
const controlsAtMost = 60;

/** In CSS pixels: what the panel leaves of the window's height. */
const aside = 96;

/** Puts the panel where it covers none of the controls that it speaks of, and makes it less high for that. */
export function placePanel(
  host: HTMLElement,
  region: HTMLElement,
  controls: readonly Element[],
): void {
  const { left, top, height } = choosePlace(
    { width: region.offsetWidth, height: Math.min(naturalHeight(region), innerHeight - aside) },
    { width: innerWidth, height: innerHeight },
    pageState.at,
    controls.slice(0, controlsAtMost).map((control) => control.getBoundingClientRect()),
  );
  host.style.setProperty('--place', `${top}px auto auto ${left}px`);
  region.style.maxHeight = `${height}px`;
}

/** The height that the region has with all its content shown. */
function naturalHeight(region: HTMLElement): number {
  return region.scrollHeight + region.offsetHeight - region.clientHeight;
}
