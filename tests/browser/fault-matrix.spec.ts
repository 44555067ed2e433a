import { faults } from './fault-matrix/faults/index.ts';
import { test } from './fault-matrix/fixtures.ts';
import { runCell } from './fault-matrix/run-cell.ts';
import { stages } from './fault-matrix/stages/index.ts';

/** `npm run faults` runs every cell; `npm test` each fault at two stages, and each stage with four faults. */
const isWhole = process.env.FAULT_MATRIX === 'full';
const apart = stages.length / 2;

for (const [row, fault] of faults.entries()) {
  test.describe(fault.name, () => {
    for (const [column, stage] of stages.entries()) {
      if (!isWhole && column % apart !== row % apart) continue;
      test(`at ${stage.name}`, async ({ world }) => {
        await runCell(world, fault, stage);
      });
    }
  });
}
