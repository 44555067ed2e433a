import { expect, test } from '@playwright/test';
import { type Figure, verdictOf } from '../../bench/figure.ts';
import { sampleOf } from '../../bench/sample.ts';
import { tableOf } from '../../bench/table.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

// The ranks of the median's 95 % interval, as tables of the sign test have them.
for (const [count, above, below] of [
  [5, 1, 5],
  [6, 1, 6],
  [10, 2, 9],
  [15, 4, 12],
  [21, 6, 16],
] as const) {
  test(`the median of ${count} values lies between the ${above}th and the ${below}th`, () => {
    const { surelyAbove, surelyBelow } = sampleOf(upTo(count).reverse());
    expect([surelyAbove, surelyBelow]).toEqual([above, below]);
  });
}

test('median and quartiles, between two values where there is no middle one', () => {
  expect(sampleOf([4, 1, 3, 2])).toMatchObject({ median: 2.5, low: 1.75, high: 3.25 });
});

function verdict(ratios: number[], atMost: number) {
  const figure: Figure = {
    name: 'A page',
    unit: 'ms',
    value: sampleOf(ratios),
    ratio: sampleOf(ratios),
    budget: { of: 'ratio', atMost },
  };
  return verdictOf(figure);
}

test('a budget is missed or kept only where the noise leaves no doubt', () => {
  const ratios = upTo(10);
  expect(verdict(ratios, 9)).toBe('within');
  expect(verdict(ratios, 8.9)).toBe('within noise');
  expect(verdict(ratios, 2)).toBe('within noise');
  expect(verdict(ratios, 1.9)).toBe('over');
});

test('what was not measured has no verdict but that', () => {
  expect(verdict([Number.NaN], 1)).toBe('not measured');
  const value = sampleOf([1]);
  const figure: Figure = { name: 'A page', unit: 'ms', value, budget: { of: 'ratio', atMost: 1 } };
  expect(verdictOf(figure)).toBe('not measured');
  expect(verdictOf({ name: 'A page', unit: 'ms', value })).toBeUndefined();
});

test('a bench that failed has a row', () => {
  const rows = tableOf([], ['the popup']).split('\n');
  expect(rows.at(-1)).toBe('| the popup |  |  |  |  | ✗ failed |');
});
