/** `BENCH_ROUNDS=2` tries a bench out; its figures are then worth little. */
export const roundsOr = (usual: number): number => Number(process.env.BENCH_ROUNDS) || usual;

const usualRounds = roundsOr(11);

type Variants = Record<string, () => Promise<unknown>>;

/** By variant, what was measured in each round. */
type Measured<Of extends Variants> = { [Name in keyof Of]: Awaited<ReturnType<Of[Name]>>[] };

/**
 * Measures each variant once a round, in an order that rotates, so that what slows the machine for a
 * while slows all of them. The first round warms up and does not count.
 */
export async function inTurn<Of extends Variants>(
  variants: Of,
  rounds = usualRounds,
): Promise<Measured<Of>> {
  const names = Object.keys(variants);
  const measured: Record<string, unknown[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length] ?? '';
      const one = await variants[name]?.();
      if (round > 0) measured[name]?.push(one);
    }
  }
  return measured as Measured<Of>;
}

/** What is measured in browsers of its own, which end with it. */
type Sitting<Of extends Variants> = { variants: Of; end: () => Promise<unknown> };

/** One browser may be faster than its like for as long as it runs: each sitting has others. */
const sittings = 3;

/** Measures in turn, the rounds shared out among sittings. */
export async function inSittings<Of extends Variants>(
  begin: () => Promise<Sitting<Of>>,
  rounds = usualRounds,
): Promise<Measured<Of>> {
  const measured: Record<string, unknown[]> = {};
  for (let sitting = 0; sitting < sittings; sitting++) {
    const { variants, end } = await begin();
    const now = await inTurn(variants, Math.ceil(rounds / sittings));
    for (const [name, values] of Object.entries(now)) {
      measured[name] = [...(measured[name] ?? []), ...values];
    }
    await end();
  }
  return measured as Measured<Of>;
}
