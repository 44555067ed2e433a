import { element } from './element.ts';

/** In ms: a live region has to be there before its text, drawn, or nothing is read out. */
const drawnWithin = 50;

export type StatusLine = {
  line: HTMLElement;
  say: (text: string) => void;
  /** To be called as the line comes onto the page: what it says follows. */
  begin: () => void;
};

/** The progress: each text is written, and so read out, once. */
export function statusLine(signal: AbortSignal): StatusLine {
  const line = element('p', { role: 'status' });
  let wanted = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    timer = undefined;
    if (line.textContent !== wanted) line.textContent = wanted;
  };
  function say(text: string): void {
    wanted = text;
    if (timer === undefined) write();
  }
  function begin(): void {
    clearTimeout(timer);
    line.textContent = '';
    // Nobody listens to a tab behind others, and its timers are slow.
    if (document.hidden) write();
    else timer = setTimeout(write, drawnWithin);
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { line, say, begin };
}
