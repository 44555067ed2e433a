import { element } from './element.ts';

/** In ms. */
const shownFor = 4_000;

export type Announcer = { line: HTMLElement; say: (text: string) => void };

/** Says what came of a press, to be seen and read out, and is empty again after a while. */
export function announcer(signal: AbortSignal): Announcer {
  const line = element('p', { class: 'said', 'aria-live': 'polite' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  function say(text: string): void {
    clearTimeout(timer);
    line.textContent = text;
    timer = setTimeout(() => line.replaceChildren(), shownFor);
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { line, say };
}
