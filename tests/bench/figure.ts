import { test } from '@playwright/test';
import { type Sample, sampleOf } from './sample.ts';

export type Budget = { of: 'value' | 'ratio'; atMost: number };

/** One line of the table. */
export type Figure = {
  name: string;
  unit: string;
  value: Sample;
  /** Measured in the same run, round by round in turn with the value. */
  baseline?: { name: string; sample: Sample };
  /** Value against baseline, round by round: what slows the machine for a while slows both. */
  ratio?: Sample;
  budget?: Budget;
  /** What else there is to know of it, in a few words. */
  detail?: string;
};

/** `within noise`: the median's 95 % interval holds the budget, so the run cannot tell. */
export type Verdict = 'within' | 'within noise' | 'over' | 'not measured';

export function verdictOf({ value, ratio, budget }: Figure): Verdict | undefined {
  if (budget === undefined) return undefined;
  const measured = budget.of === 'value' ? value : ratio;
  if (measured === undefined || !Number.isFinite(measured.median)) return 'not measured';
  if (measured.surelyBelow <= budget.atMost) return 'within';
  return measured.surelyAbove > budget.atMost ? 'over' : 'within noise';
}

/** Hands a figure to the table, with the ratios of its rounds. */
export async function note(figure: Omit<Figure, 'ratio'>): Promise<void> {
  const ratio = ratioOf(figure);
  await test.info().attach('figure', {
    body: JSON.stringify({ ...figure, ...(ratio ? { ratio } : {}) }),
    contentType: 'application/json',
  });
}

function ratioOf({ value, baseline }: Omit<Figure, 'ratio'>): Sample | undefined {
  const others = baseline?.sample.values ?? [];
  const isPaired = others.length === value.values.length && others.every((other) => other > 0);
  if (others.length === 0 || !isPaired) return undefined;
  return sampleOf(value.values.map((each, round) => each / (others[round] ?? Number.NaN)));
}
