import { test } from '@playwright/test';
import { type Sample, sampleOf } from './sample.ts';

/** `excess`: the value beyond its baseline, where most of both is the page's own time. */
export type Budget = { of: 'value' | 'ratio' | 'excess'; atMost: number };

/** One line of the table. */
export type Figure = {
  name: string;
  unit: string;
  value: Sample;
  /** Measured in the same run, round by round in turn with the value. */
  baseline?: { name: string; sample: Sample };
  /** Value against baseline, round by round: what slows the machine for a while slows both. */
  ratio?: Sample;
  /** Value less baseline, round by round. */
  excess?: Sample;
  budget?: Budget;
  /** What else there is to know of it, in a few words. */
  detail?: string;
};

/** `within noise`: the median's 95 % interval holds the budget, so the run cannot tell. */
export type Verdict = 'within' | 'within noise' | 'over' | 'not measured';

export function verdictOf(figure: Figure): Verdict | undefined {
  const { budget } = figure;
  if (budget === undefined) return undefined;
  const measured = figure[budget.of];
  if (measured === undefined || !Number.isFinite(measured.median)) return 'not measured';
  if (measured.surelyBelow <= budget.atMost) return 'within';
  return measured.surelyAbove > budget.atMost ? 'over' : 'within noise';
}

/** Hands a figure to the table, with the ratios of its rounds. */
export async function note(figure: Omit<Figure, 'ratio' | 'excess'>): Promise<void> {
  const others = figure.baseline?.sample.values ?? [];
  const ofRounds = (relate: (value: number, other: number) => number) =>
    sampleOf(figure.value.values.map((each, round) => relate(each, others[round] ?? Number.NaN)));
  const isPaired = others.length > 0 && others.length === figure.value.values.length;
  const ratio = isPaired && others.every((other) => other > 0) && ofRounds((a, b) => a / b);
  const excess = isPaired && ofRounds((a, b) => a - b);
  await test.info().attach('figure', {
    body: JSON.stringify({ ...figure, ...(ratio && { ratio }), ...(excess && { excess }) }),
    contentType: 'application/json',
  });
}
