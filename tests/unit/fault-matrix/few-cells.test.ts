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

test('npm test runs each fault once, each stage, and as much in one browser as in the other', () => {
  expect(fewCells.map(({ fault }) => fault)).toEqual(
    faults.filter(({ inNpmTest }) => inNpmTest !== null),
  );
  expect(new Set(fewCells.map(({ stage }) => stage))).toEqual(new Set(stages));
  const inChromium = fewCells.filter(({ only }) => only === 'chromium');
  expect(inChromium).toHaveLength(fewCells.length / 2);
});
