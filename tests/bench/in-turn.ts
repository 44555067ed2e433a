import { type Sample, sampleOf } from './figure.ts';

/**
 * Measures each variant once a round, in an order that rotates, so that what slows the machine for a
 * while slows all of them. The first round warms up and does not count.
 */
export async function inTurn<Name extends string>(
  variants: Record<Name, () => Promise<number>>,
  rounds = 11,
): Promise<Record<Name, Sample>> {
  const names = Object.keys(variants) as Name[];
  const values = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >;
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length] as Name;
      const value = await variants[name]();
      if (round > 0) values[name].push(value);
    }
  }
  return Object.fromEntries(names.map((name) => [name, sampleOf(values[name])])) as Record<
    Name,
    Sample
  >;
}
