import { element } from './element.ts';
import type { Alert } from './view.ts';

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

/** Puts the box under its control, inside the window; without a rendered control it stays in the panel. */
export function placeBeside(box: HTMLElement, anchor: Element): void {
  const { left, bottom, width } = anchor.getBoundingClientRect();
  const isThere = anchor.isConnected && width > 0;
  box.classList.toggle('anchored', isThere);
  if (!isThere) return;
  box.style.left = `${Math.max(8, Math.min(left, innerWidth - 360))}px`;
  box.style.top = `${Math.max(8, Math.min(bottom + 4, innerHeight - 80))}px`;
}
