import { editorWrites } from './code-editor.ts';
import { rootsNow } from './controls.ts';

/** What happened on the page since: how often something was written, and what was pressed. */
export type Happened = { written: number; pressed: Element[] };

/** What happens on the page while this is done. */
export async function watched<Done>(work: () => Promise<Done>): Promise<[Done, Happened]> {
  const watching = new AbortController();
  const options = { capture: true, signal: watching.signal };
  const seen = new WeakSet<Event>(); // one event passes several roots
  const inputs = { count: 0 };
  const pressed: Element[] = [];
  const inEditors = editorWrites();
  for (const root of rootsNow()) {
    root.addEventListener(
      'input',
      (event) => {
        if (!seen.has(event)) inputs.count++;
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
        if (!seen.has(event) && button instanceof Element) pressed.push(button);
        seen.add(event);
      },
      options,
    );
  }
  try {
    const done = await work();
    return [done, { written: inputs.count + editorWrites() - inEditors, pressed }];
  } finally {
    watching.abort();
  }
}
