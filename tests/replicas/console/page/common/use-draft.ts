import { useCallback, useRef, useState } from 'react';
import { boot } from './boot.ts';

export type UpdateDraft<Draft> = (change: Partial<Draft>) => void;

/** The part of a draft that is asked on one step. */
function partOf<Draft extends object>(
  draft: Draft,
  stepOfField: (field: keyof Draft) => number,
  step: number,
): Partial<Draft> {
  const part = { ...draft };
  for (const field of Object.keys(part) as (keyof Draft)[]) {
    if (stepOfField(field) !== step) delete part[field];
  }
  return part;
}

/**
 * A form's state. With the setting `loseOnFirstRender` the fields of a step fall back to their
 * initial values once, shortly after the first of them was changed.
 */
export function useDraft<Draft extends object>(
  start: () => Draft,
  stepOfField: (field: keyof Draft) => number,
): [Draft, UpdateDraft<Draft>] {
  const [initial] = useState(start);
  const [draft, setDraft] = useState(initial);
  const latest = useRef(initial);
  const lost = useRef(new Set<number>());
  const update = useCallback(
    (change: Partial<Draft>) => {
      const fields = Object.keys(change) as (keyof Draft)[];
      // An editor reports the text that it was given, too.
      const changed = fields.find((field) => !Object.is(latest.current[field], change[field]));
      if (changed === undefined) return;
      latest.current = { ...latest.current, ...change };
      setDraft(latest.current);
      const step = stepOfField(changed);
      if (!boot.loseOnFirstRender || lost.current.has(step)) return;
      lost.current.add(step);
      setTimeout(() => {
        latest.current = { ...latest.current, ...partOf(initial, stepOfField, step) };
        setDraft(latest.current);
      }, 150);
    },
    [initial, stepOfField],
  );
  return [draft, update];
}
