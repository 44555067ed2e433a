import * as fc from 'fast-check';

type Change = { at: number; value: unknown; isRemoved: boolean };

export const change = fc.record({ at: fc.nat(), value: fc.jsonValue(), isRemoved: fc.boolean() });

/** One place of a sample, counted over all of them, holds something else, or is gone. */
export function changed(sample: unknown, { at, value, isRemoved }: Change): unknown {
  const copy = structuredClone(sample);
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const walk = (holder: unknown) => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const key of Object.keys(holder)) {
      const record = holder as Record<string, unknown>;
      places.push({ holder: record, key });
      walk(record[key]);
    }
  };
  walk(copy);
  const place = places[at % places.length];
  if (place && isRemoved) delete place.holder[place.key];
  else if (place) place.holder[place.key] = value;
  return copy;
}
