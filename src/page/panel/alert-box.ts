import { element } from './element.ts';
import type { Alert } from './view.ts';

const gap = 6;

/** A problem as an `alert`: heading, text, and where texts were compared, their differences marked. */
export function alertBox({ heading, text, compared, anchor }: Alert): HTMLElement {
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
  );
}

/**
 * Puts the box beside its control, under it or above, never over it. Where there is no room, or no
 * control to be seen, it stays in the panel.
 */
export function placeBeside(box: HTMLElement, anchor: Element): void {
  box.classList.add('anchored');
  const { left, top, bottom, width } = anchor.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = box;
  const under = bottom + gap;
  const above = top - gap - offsetHeight;
  const fits = (y: number) => y >= gap && y + offsetHeight <= innerHeight - gap;
  const y = [under, above].find(fits);
  const isSeen = anchor.isConnected && width > 0 && bottom > 0 && top < innerHeight;
  box.classList.toggle('anchored', isSeen && y !== undefined);
  if (!isSeen || y === undefined) return;
  box.style.left = `${Math.max(gap, Math.min(left, innerWidth - offsetWidth - gap))}px`;
  box.style.top = `${y}px`;
}
