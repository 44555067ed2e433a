import { expect, test } from '@playwright/test';
import { stages as allStages, isOver } from '../../../src/setup/stage.ts';
import { allCells, fewCells } from '../../browser/fault-matrix/cells.ts';
import { faults } from '../../browser/fault-matrix/faults/index.ts';
import { stages } from '../../browser/fault-matrix/stages/index.ts';

test('the whole matrix has every stage from which an errand goes on', () => {
  const names = stages.map(({ name }) => name);
  expect(names).toEqual(allStages.filter((stage) => !isOver(stage)));
});

test('the whole matrix has every fault at every stage', () => {
  const names = allCells.map(({ fault, stage }) => `${fault.name} at ${stage.name}`);
  expect(new Set(names).size).toBe(faults.length * stages.length);
});

for (const browser of ['chromium', 'firefox'] as const) {
  test(`npm test runs each fault once, and each stage, in ${browser}`, () => {
    const cells = fewCells.filter(({ only }) => only === browser);
    expect(cells.map(({ fault }) => fault)).toEqual(faults.filter(({ often }) => often !== null));
    expect(new Set(cells.map(({ stage }) => stage))).toEqual(new Set(stages));
  });
}

test('no cell of npm test is the same in both browsers', () => {
  const names = fewCells.map(({ fault, stage }) => `${fault.name} at ${stage.name}`);
  expect(new Set(names).size).toBe(names.length);
});
