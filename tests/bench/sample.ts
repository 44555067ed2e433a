/** Measurements in the order of their rounds, and what they tell. */
export type Sample = {
  median: number;
  /** First and third quartile: the middle half lies between them. */
  low: number;
  high: number;
  /** The median's 95 % interval, by order statistics: no shape of the noise is assumed. */
  surelyAbove: number;
  surelyBelow: number;
  values: readonly number[];
};

export function sampleOf(values: readonly number[]): Sample {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => {
    const place = (sorted.length - 1) * part;
    const [below = Number.NaN, above = below] = sorted.slice(
      Math.floor(place),
      Math.floor(place) + 2,
    );
    return below + (above - below) * (place % 1);
  };
  const outer = ranksOutside(sorted.length);
  return {
    median: at(0.5),
    low: at(0.25),
    high: at(0.75),
    surelyAbove: sorted[outer] ?? Number.NaN,
    surelyBelow: sorted[sorted.length - 1 - outer] ?? Number.NaN,
    values,
  };
}

/**
 * How many of the lowest, and of the highest, of `count` values lie outside of the median's 95 %
 * interval: a value lies above the true median as often as a coin shows heads.
 */
function ranksOutside(count: number): number {
  let [outside, ways, tail] = [0, 1, 0];
  for (let heads = 0; heads < count; heads++) {
    tail += ways / 2 ** count;
    if (tail > 0.025) break;
    outside = heads;
    ways = (ways * (count - heads)) / (heads + 1);
  }
  return outside;
}
