import { alertBox, placeBeside } from './alert-box.ts';
import type { Box } from './choose-place.ts';
import { button } from './controls.ts';
import { element } from './element.ts';
import { keptInSight } from './kept-in-sight.ts';
import type { Action, Alert } from './view.ts';

export type AlertList = {
  list: HTMLElement;
  show: (alerts: readonly Alert[], actions: readonly Action[]) => void;
  /** Puts those that have one beside their controls, off `taken`; answers where they stand. */
  place: (taken: readonly Box[]) => Box[];
  /** Takes those that stand beside their controls back into the panel, until they are placed again. */
  takeIn: () => void;
};

/**
 * The alerts. One that stays as it is keeps its box, so that it is not read out again. `press` is told
 * the number of an action that is to run.
 */
export function alertList(press: (index: number) => void): AlertList {
  const list = element('div', { class: 'alerts' });
  let shown: { key: string; box: HTMLElement; anchor: Element | undefined }[] = [];

  function show(alerts: readonly Alert[], actions: readonly Action[]): void {
    const before = shown;
    shown = alerts.map((alert) => {
      const { anchor, ...said } = alert;
      const index = actions.findIndex(({ within }) => within === alert.heading);
      const name = actions[index]?.name;
      const key = JSON.stringify([said, index, name]);
      const known = before.find((each) => each.key === key && !!each.anchor === !!anchor);
      const control = name ? button(name, '', () => press(index)) : null;
      return { key, anchor, box: known?.box ?? alertBox(alert, control) };
    });
    for (const { box } of before) if (shown.every((each) => each.box !== box)) box.remove();
    shown.forEach(({ box }, index) => {
      const there = list.children[index] ?? null;
      if (there !== box) list.insertBefore(box, there);
    });
  }

  function place(taken: readonly Box[]): Box[] {
    const placed: Box[] = [];
    for (const { box, anchor } of shown) {
      const at = anchor
        ? placeBeside(box, anchor, [...taken, ...keptInSight(anchor), ...placed])
        : null;
      if (at !== null) placed.push(at);
    }
    return placed;
  }

  function takeIn(): void {
    for (const { box } of shown) box.classList.remove('anchored');
  }
  return { list, show, place, takeIn };
}
