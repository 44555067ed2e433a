import { besideControl } from './beside.ts';
import type { Box } from './choose-place.ts';
import { element } from './element.ts';
import type { Alert } from './view.ts';

/**
 * A problem as an `alert`: heading, text, and where texts were compared, their differences marked;
 * at its foot what answers it.
 */
export function alertBox(
  { heading, text, compared, anchor }: Alert,
  control: HTMLElement | null,
): HTMLElement {
  const rows = (compared ?? []).map(({ label, segments }) =>
    element(
      'p',
      { class: 'compared' },
      element('span', {}, `${label} `),
      element(
        'code',
        {},
        ...segments.map((segment) =>
          segment.same
            ? segment.text
            : element('mark', { title: segment.name ?? null }, segment.text || '∅'),
        ),
      ),
    ),
  );
  return element(
    'div',
    { role: 'alert', class: anchor ? 'anchored' : null },
    element('strong', {}, heading),
    element('p', {}, text),
    ...rows,
    control,
  );
}

/**
 * Puts the box beside its control, where it covers neither that nor one of `taken`, and answers where it
 * stands. Where there is no room, or no control to be seen, it stays in the panel, and the answer is null.
 */
export function placeBeside(box: HTMLElement, anchor: Element, taken: readonly Box[]): Box | null {
  box.classList.add('anchored');
  box.style.left = '0'; // as wide as it may be, wherever it stood
  const size = { width: box.offsetWidth, height: box.offsetHeight };
  const viewport = { width: innerWidth, height: innerHeight };
  const spot = anchor.isConnected
    ? besideControl(size, anchor.getBoundingClientRect(), viewport, taken)
    : null;
  box.classList.toggle('anchored', spot !== null);
  if (spot === null) return null;
  box.style.left = `${spot.left}px`;
  box.style.top = `${spot.top}px`;
  return { ...spot, ...size };
}
