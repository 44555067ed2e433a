/** `BENCH_ROUNDS=2` tries a bench out; its figures are then worth little. */
export const roundsOr = (usual: number): number => Number(process.env.BENCH_ROUNDS) || usual;

/**
 * Measures each variant once a round, in an order that rotates, so that what slows the machine for a
 * while slows all of them. The first round warms up and does not count. Returns, by variant, what was
 * measured in each round.
 */
export async function inTurn<Name extends string, Measured>(
  variants: Record<Name, () => Promise<Measured>>,
  rounds = roundsOr(11),
): Promise<Record<Name, Measured[]>> {
  const names = Object.keys(variants) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    Measured[]
  >;
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length] as Name;
      const one = await variants[name]();
      if (round > 0) measured[name].push(one);
    }
  }
  return measured;
}
