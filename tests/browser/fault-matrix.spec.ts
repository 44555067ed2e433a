import { faults } from './fault-matrix/faults/index.ts';
import { test } from './fault-matrix/fixtures.ts';
import { runCell } from './fault-matrix/run-cell.ts';
import { stages } from './fault-matrix/stages/index.ts';

for (const fault of faults) {
  test.describe(fault.name, () => {
    for (const stage of stages) {
      test(`at ${stage.name}`, async ({ worldFor }) => {
        await runCell(await worldFor(fault), fault, stage);
      });
    }
  });
}
