/** In ms that a control must have been in sight before a press counts: a page may uncover it under the pointer. */
const settlesIn = 500;

/** In CSS pixels: less of a control is not seen. */
const leastSize = 8;

/** Computed styles of what can be seen as it was drawn. */
const plain = {
  opacity: '1',
  visibility: 'visible',
  filter: 'none',
  clipPath: 'none',
  maskImage: 'none',
  transform: 'none',
  translate: 'none',
  scale: 'none',
  rotate: 'none',
  mixBlendMode: 'normal',
} as const;
const properties = Object.keys(plain) as (keyof typeof plain)[];

/**
 * Whether a control of the panel can be seen: nothing that takes clicks lies over it, it is large
 * enough, and no style from the panel's host down to it hides or moves it.
 */
export function isSeen(control: Element, region: Element, root: ShadowRoot): boolean {
  const { host } = root;
  const isPlain = (element: Element) => {
    const style = getComputedStyle(element);
    return properties.every((property) => style[property] === plain[property]);
  };
  for (let each: Element | null = control; each !== null; each = each.parentElement) {
    if (!isPlain(each)) return false;
  }
  const { left, top, right, bottom } = shownPart(control, region);
  if (right - left < leastSize || bottom - top < leastSize) return false;
  const isHit = (part: number) => {
    const [x, y] = [left + (right - left) * part, (top + bottom) / 2];
    return (
      document.elementFromPoint(x, y) === host && control.contains(root.elementFromPoint(x, y))
    );
  };
  return host.matches(':popover-open') && isPlain(host) && [0.2, 0.5, 0.8].every(isHit);
}

/** What of a control the panel's own scrolling leaves to be seen. */
function shownPart(control: Element, region: Element) {
  const [one, other] = [control.getBoundingClientRect(), region.getBoundingClientRect()];
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** As Chromium has it; Firefox knows neither, and leaves `isVisible` out. */
type WithVisibility = IntersectionObserverInit & { trackVisibility: boolean; delay: number };
type Visibility = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Whether, as far as the browser tells, nothing has lain over the panel for a while, whether it
 * takes clicks or not. https://w3c.github.io/IntersectionObserver/v2/
 */
export function watchCover(region: Element, signal: AbortSignal): () => boolean {
  let clearSince = Number.NEGATIVE_INFINITY;
  let isClear = true;
  const options: WithVisibility = { trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries: Visibility[]) => {
    const before = isClear;
    isClear = entries.at(-1)?.isVisible !== false;
    if (isClear && !before) clearSince = performance.now();
  }, options);
  observer.observe(region);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => isClear && performance.now() - clearSince > settlesIn;
}
