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

/** Each fault of npm test once, at a stage where it is likely, in the two browsers by turns. */
export const fewCells: readonly Cell[] = allCells.flatMap(({ fault, stage }) =>
  fault.inNpmTest?.stage === stage.name ? [{ fault, stage, only: fault.inNpmTest.browser }] : [],
);
