import { rootsNow } from './controls.ts';

/** What happened on the page since: fields written to, choices and buttons pressed. */
export type Happened = { written: number; pressed: Element[]; stop: () => void };

export function watchEvents(): Happened {
  const watching = new AbortController();
  const happened: Happened = { written: 0, pressed: [], stop: () => watching.abort() };
  const options = { capture: true, signal: watching.signal };
  const seen = new WeakSet<Event>(); // one event passes several roots
  for (const root of rootsNow()) {
    root.addEventListener(
      'input',
      (event) => {
        if (!seen.has(event)) happened.written++;
        seen.add(event);
      },
      options,
    );
    root.addEventListener(
      'click',
      (event) => {
        const button = event
          .composedPath()
          .find((each) => each instanceof Element && each.matches('button, input, a'));
        if (!seen.has(event) && button instanceof Element) happened.pressed.push(button);
        seen.add(event);
      },
      options,
    );
  }
  return happened;
}
