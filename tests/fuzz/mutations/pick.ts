import { topOf } from '../../../src/page/roots.ts';
import { rootsNow } from '../page/controls.ts';

/** To be called once where a mutation has found something to change. */
export type Changed = () => void;

/** Numbers drawn by fast-check, by which a mutation chooses: the same numbers make the same page. */
export class Pick {
  #next = 0;

  constructor(private readonly numbers: readonly number[]) {}

  number(below: number): number {
    const drawn = this.numbers[this.#next++ % this.numbers.length] ?? 0;
    return drawn % Math.max(1, below);
  }

  of<T>(list: readonly T[]): T | undefined {
    return list[this.number(list.length)];
  }

  /** An element near a control that matters, up to six levels above it; now and then any at all. */
  element(): HTMLElement | undefined {
    const all = elements('*');
    const own = this.of(all.filter((each) => each.hasAttribute('data-own')));
    if (own === undefined || this.number(8) === 0) return this.of(all);
    const around = [own];
    for (let up = own.parentElement; up && up !== up.ownerDocument.body && around.length < 7; ) {
      around.push(up);
      up = up.parentElement;
    }
    return this.of(around);
  }
}

/** Elements of the body, its shadow roots and frames; none that is inside an editor. */
export function elements(selector: string): HTMLElement[] {
  return rootsNow().flatMap((root) =>
    [...topOf(root).querySelectorAll<HTMLElement>(selector)].filter(
      (each) => each.parentElement?.closest('[data-text]') == null,
    ),
  );
}
