import type { Guide } from '../../../src/setup/guide.ts';
import type { Own } from '../page-snapshot.ts';
import { heldBy, heldControls, rootsNow } from './controls.ts';

/** What each control may hold in the end besides what it held before; a control not named, nothing. */
export type Wanted = Partial<Record<Own, readonly string[]>>;

/** Values that stand where they do not belong. */
export function strangeValues(wanted: Wanted): string[] {
  return heldControls().flatMap(({ own, before, now, element }) =>
    now === before || (own !== null && wanted[own]?.includes(now))
      ? []
      : [`${own ?? 'a strange control'} holds ${JSON.stringify(now)}: ${shown(element)}`],
  );
}

/** Tags with another's value, or that stand twice. One without its value yet is told elsewhere. */
export function strangeTags({ tags }: Pick<Guide, 'tags'>): string[] {
  const rows = rootsNow().flatMap((root) => [...root.querySelectorAll('[data-tag-row]')]);
  const held = rows.map((row) => {
    const [key, value] = ['tagKey', 'tagValue'].map((own) => {
      const field = row.querySelector(`[data-own="${own}"]`);
      return field === null ? '' : heldBy(field);
    });
    return { key, value };
  });
  const isCrossed = ({ key, value }: (typeof held)[number]) =>
    value !== '' && !tags.some((tag) => tag.key === key && tag.value === value);
  const isTwice = ({ key }: (typeof held)[number], index: number) =>
    key !== '' && held.findIndex((other) => other.key === key) !== index;
  return [
    ...held.filter(isCrossed).map((tag) => `a tag is ${JSON.stringify(tag)}`),
    ...held.filter(isTwice).map(({ key }) => `the tag ${key} stands twice`),
  ];
}

/** What every control holds now, to be compared with what it holds later. */
export function valuesNow(): ReadonlyMap<Element, string> {
  return new Map(heldControls().map(({ element, now }) => [element, now]));
}

/** What is not as it was then. */
export function changedSince(then: ReadonlyMap<Element, string>): string[] {
  return heldControls()
    .filter(({ element, now }) => then.get(element) !== now)
    .map(({ element, now }) => `changed ${shown(element)} to ${JSON.stringify(now)}`);
}

/** What held something of the admin's or of ours then, and holds something else now. */
export function overwrittenSince(then: ReadonlyMap<Element, string>): string[] {
  return heldControls()
    .filter(({ element, before, now }) => {
      const held = then.get(element) ?? '';
      return held !== '' && held !== before && held !== now;
    })
    .map(({ element, now }) => `a fresh script put ${JSON.stringify(now)} over ${shown(element)}`);
}

export function shown(element: Element): string {
  const alone = element.cloneNode(false);
  return alone instanceof Element ? alone.outerHTML.slice(0, 300) : '';
}
