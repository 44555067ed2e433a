/** `BENCH_ROUNDS=2` tries a bench out; its figures are then worth little. */
export const roundsOr = (usual: number): number => Number(process.env.BENCH_ROUNDS) || usual;

const usualRounds = roundsOr(11);

/**
 * Measures each variant once a round, in an order that rotates, so that what slows the machine for a
 * while slows all of them. The first round warms up and does not count. Returns, by variant, what was
 * measured in each round.
 */
export async function inTurn<Name extends string, Measured>(
  variants: Record<Name, () => Promise<Measured>>,
  rounds = usualRounds,
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

/** What is measured in browsers of its own, which end with it. */
type Sitting<Name extends string, Measured> = {
  variants: Record<Name, () => Promise<Measured>>;
  end: () => Promise<unknown>;
};

/** One browser may be faster than its like for as long as it runs: each sitting has others. */
const sittings = 3;

/** Measures in turn, the rounds shared out among sittings. */
export async function inSittings<Name extends string, Measured>(
  begin: () => Promise<Sitting<Name, Measured>>,
  rounds = usualRounds,
): Promise<Record<Name, Measured[]>> {
  const measured: Partial<Record<Name, Measured[]>> = {};
  for (let sitting = 0; sitting < sittings; sitting++) {
    const { variants, end } = await begin();
    const now = await inTurn(variants, Math.ceil(rounds / sittings));
    for (const name of Object.keys(now) as Name[]) {
      measured[name] = [...(measured[name] ?? []), ...now[name]];
    }
    await end();
  }
  return measured as Record<Name, Measured[]>;
}
