import { test } from '@playwright/test';

/** The middle of a set of measurements, and how far its middle half reaches. */
export type Sample = { median: number; low: number; high: number; count: number };

export type Budget = { of: 'value' | 'ratio'; atMost: number };

/** One line of the table. */
export type Figure = {
  name: string;
  unit: string;
  value: Sample;
  /** Measured in the same run, in turn with the value. */
  baseline?: { name: string; sample: Sample };
  budget?: Budget;
};

export function sampleOf(values: readonly number[]): Sample {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => {
    const place = (sorted.length - 1) * part;
    const [below = 0, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
    return below + (above - below) * (place % 1);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75), count: sorted.length };
}

/** Value against baseline; undefined where there is nothing to divide by. */
export function ratioOf({ value, baseline }: Figure): number | undefined {
  return baseline && baseline.sample.median > 0 ? value.median / baseline.sample.median : undefined;
}

export function isWithinBudget(figure: Figure): boolean | undefined {
  if (figure.budget === undefined) return undefined;
  const measured = figure.budget.of === 'value' ? figure.value.median : ratioOf(figure);
  return measured !== undefined && measured <= figure.budget.atMost;
}

/** Hands a figure to the table. */
export async function note(figure: Figure): Promise<void> {
  await test.info().attach('figure', {
    body: JSON.stringify(figure),
    contentType: 'application/json',
  });
}
