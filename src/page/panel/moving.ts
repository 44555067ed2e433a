import type { Point } from './choose-place.ts';
import { pageState } from './page-state.ts';

/** In CSS pixels, for one press of an arrow key. */
const step = 24;
const directions: Readonly<Record<string, [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export type Moving = {
  /** While it is under way, the panel may lie over anything. */
  isUnderWay: () => boolean;
};

/**
 * Lets the admin drag the panel by its header, or move it by the arrow keys on `button`. A page's
 * script cannot: only trusted events count.
 */
export function letMove(header: HTMLElement, button: HTMLElement, moved: () => void): Moving {
  let grip: Point | null = null;
  let byKeys = false;
  const isUnderWay = () => grip !== null || byKeys;
  const moveTo = (at: Point) => {
    pageState.at = at;
    moved();
  };
  const settle = () => {
    grip = null;
    byKeys = false;
    moved();
  };

  header.addEventListener('pointerdown', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest('button') : null;
    const isForOther = pressed !== null && pressed !== button;
    if (!event.isTrusted || event.button !== 0 || isForOther) return;
    const { left, top } = cornerOf(header);
    grip = { left: event.clientX - left, top: event.clientY - top };
    header.setPointerCapture(event.pointerId);
  });
  header.addEventListener('pointermove', ({ isTrusted, clientX, clientY }) => {
    if (isTrusted && grip) moveTo({ left: clientX - grip.left, top: clientY - grip.top });
  });
  header.addEventListener('lostpointercapture', () => {
    if (grip) settle();
  });

  button.addEventListener('keydown', (event) => {
    const direction = directions[event.key];
    if (!event.isTrusted || direction === undefined) return;
    event.preventDefault();
    byKeys = true;
    const [x, y] = direction;
    const { left, top } = cornerOf(header);
    moveTo({ left: left + x * step, top: top + y * step });
  });
  button.addEventListener('blur', () => {
    if (byKeys) settle();
  });
  return { isUnderWay };
}

/** The panel's corner, of which the header is the beginning. */
function cornerOf(header: HTMLElement): Point {
  return (header.parentElement ?? header).getBoundingClientRect();
}
