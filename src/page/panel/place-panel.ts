import { choosePlace } from './choose-place.ts';
import { pageState } from './page-state.ts';

/** More controls than this are a table of them: it is not worth measuring on every scroll. */
const controlsAtMost = 60;

/** Puts the panel where it covers none of the controls that it speaks of. */
export function placePanel(
  host: HTMLElement,
  region: HTMLElement,
  controls: readonly Element[],
): void {
  const { left, top } = choosePlace(
    region.getBoundingClientRect(),
    { width: innerWidth, height: innerHeight },
    pageState.at,
    controls.slice(0, controlsAtMost).map((control) => control.getBoundingClientRect()),
  );
  host.style.inset = `${top}px auto auto ${left}px`;
}
