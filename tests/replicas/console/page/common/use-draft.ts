import { useCallback, useRef, useState } from 'react';
import { boot } from './boot.ts';

export type UpdateDraft<Draft> = (change: Partial<Draft>) => void;

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
  const lost = useRef(new Set<number>());
  const update = useCallback(
    (change: Partial<Draft>) => {
      setDraft((before) => ({ ...before, ...change }));
      if (!boot.loseOnFirstRender) return;
      const [field] = Object.keys(change) as (keyof Draft)[];
      if (field === undefined) return;
      const step = stepOfField(field);
      if (lost.current.has(step)) return;
      lost.current.add(step);
      const fields = (Object.keys(initial) as (keyof Draft)[]).filter(
        (one) => stepOfField(one) === step,
      );
      const fallBack = Object.fromEntries(fields.map((one) => [one, initial[one]]));
      setTimeout(() => setDraft((before) => ({ ...before, ...fallBack })), 150);
    },
    [initial, stepOfField],
  );
  return [draft, update];
}
