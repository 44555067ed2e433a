import { allCells, fewCells } from './fault-matrix/cells.ts';
import { test } from './fault-matrix/fixtures.ts';
import { runCell } from './fault-matrix/run-cell.ts';

/** `npm run faults` runs every cell, and on to the end; `npm test` as many as its time allows. */
const isFull = process.env.FAULT_MATRIX === 'full';
const cells = isFull ? allCells : fewCells;

// All in one worker a browser: to start a second one takes longer than to wait for the first.
test.describe.configure({ mode: 'default' });

for (const { fault, stage, only } of cells) {
  const annotation = [
    { type: 'fault', description: fault.name },
    { type: 'stage', description: stage.name },
  ];
  const details = { annotation, ...(only === null ? {} : { tag: `@only-${only}` }) };
  test(`${fault.name} at ${stage.name}`, details, async ({ world }, { annotations }) => {
    await runCell(world, fault, stage, { toTheEnd: isFull });
    for (const description of world.told.lines) annotations.push({ type: 'told', description });
    for (const description of world.ownWay) annotations.push({ type: 'own way', description });
  });
}
