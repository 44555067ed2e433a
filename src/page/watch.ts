import { checkLife } from './life.ts';
import { type Root, rootsOf } from './roots.ts';

type WatchOptions = {
  /** At most one look in so many milliseconds, as things stand. */
  interval?: () => number;
  /** Shadow roots and same-origin frames too: they hide their changes from the document. */
  deep?: boolean;
};

/** More at once than a form's step brings. */
const manyChanges = 400;
/**
 * In ms: to be told of a change costs some 6 µs, so that a page that draws thousands of nodes again and
 * again pays a few percent for it, and is looked at every five seconds, and when the admin clicks or types.
 */
const restForChange = 0.4;
const restAtMost = 5_000;
/** Rests in a row, each ended by a look, while the page goes on so: to find that out costs as much again. */
const restsAtMost = 8;

/**
 * Calls `look` now and after changes of the page, until `signal` ends it. Changes inside Role
 * Courier's own panel do not count: they live in its shadow root.
 */
export function watch(
  look: (roots: readonly Root[]) => void,
  signal: AbortSignal,
  { interval = () => 40, deep = false }: WatchOptions = {},
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let rests = 1;
  let lookedAt = Number.NEGATIVE_INFINITY;
  const observed = new WeakSet<Root>();
  const soon = () => {
    if (timer !== undefined) return;
    // After a rest the first change is looked at at once: the page may have all there is to fill.
    const pause = Math.max(0, lookedAt + interval() - performance.now());
    timer = setTimeout(() => {
      timer = undefined;
      lookAround();
    }, pause);
  };
  const rest = (pause: number, times: number) => {
    resting = setTimeout(() => {
      if (times === 1) resting = undefined;
      lookAround();
      if (times > 1 && !signal.aborted) rest(pause, times - 1);
    }, pause);
  };
  const observer = new MutationObserver(({ length }) => {
    soon();
    if (length < manyChanges) {
      rests = 1;
      return;
    }
    observer.disconnect();
    rest(Math.min(length * restForChange, restAtMost), rests);
    rests = Math.min(rests * 2, restsAtMost);
  });
  const observe = (root: Root) => {
    if (resting === undefined) {
      observer.observe(root, { subtree: true, childList: true, characterData: true });
    }
    if (observed.has(root)) return;
    observed.add(root);
    for (const type of ['input', 'change', 'click']) {
      root.addEventListener(type, soon, { capture: true, passive: true, signal });
    }
  };
  const lookAround = () => {
    if (!checkLife()) return;
    const roots = deep ? rootsOf(document) : [document];
    for (const root of roots) observe(root);
    look(roots);
    lookedAt = performance.now();
  };
  for (const type of ['hashchange', 'popstate']) window.addEventListener(type, soon, { signal });
  // A frame's document is another one once it has loaded.
  if (deep) document.addEventListener('load', soon, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(resting);
  });
  lookAround();
}
