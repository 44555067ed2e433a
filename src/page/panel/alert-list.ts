import { alertBox, placeBeside } from './alert-box.ts';
import type { Box } from './choose-place.ts';
import { element } from './element.ts';
import type { Alert } from './view.ts';

export type AlertList = {
  list: HTMLElement;
  show: (alerts: readonly Alert[]) => void;
  /** Puts those that have one beside their controls, off `taken`; answers where they stand. */
  place: (taken: readonly Box[]) => Box[];
};

/** The alerts. One that stays as it is keeps its box, so that it is not read out again. */
export function alertList(): AlertList {
  const list = element('div', { class: 'alerts' });
  let shown: { key: string; box: HTMLElement; anchor: Element | undefined }[] = [];

  function show(alerts: readonly Alert[]): void {
    const before = shown;
    shown = alerts.map((alert) => {
      const { anchor, ...said } = alert;
      const key = JSON.stringify(said);
      const known = before.find((each) => each.key === key && !!each.anchor === !!anchor);
      return { key, anchor, box: known?.box ?? alertBox(alert) };
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
      const at = anchor ? placeBeside(box, anchor, [...taken, ...placed]) : null;
      if (at !== null) placed.push(at);
    }
    return placed;
  }
  return { list, show, place };
}
