import type { Driver } from '../../driver/driver.ts';
import type { Fault } from './fault.ts';
import { faults } from './faults/index.ts';
import type { MatrixStage } from './stage.ts';
import { stages } from './stages/index.ts';

type BrowserName = Driver['browserName'];
/** A fault at a stage; it is run in both browsers, or in one only. */
export type Cell = { fault: Fault; stage: MatrixStage; only: BrowserName | null };

/** Every fault at every stage. */
export const allCells: readonly Cell[] = faults.flatMap((fault) =>
  stages.map((stage) => ({ fault, stage, only: null })),
);

/** Each fault of npm test once in each browser, at another stage in the other one; together each stage in each. */
export const fewCells: readonly Cell[] = allCells.flatMap(({ fault, stage }) =>
  (['chromium', 'firefox'] as const)
    .filter((browser) => fault.often?.[browser] === stage.name)
    .map((only) => ({ fault, stage, only })),
);
