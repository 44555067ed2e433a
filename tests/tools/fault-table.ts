import { mkdirSync, writeFileSync } from 'node:fs';
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { faults } from '../browser/fault-matrix/faults/index.ts';
import { stages } from '../browser/fault-matrix/stages/index.ts';
import { asTable } from './wrapped-table.ts';

const folder = new URL('../../.artifacts/', import.meta.url).pathname;

type Cell = {
  browser: string;
  fault: string;
  stage: string;
  /** Resumed by itself, by the way on that the admin was told, by the browser's own means, or not. */
  outcome: 'resumed' | 'told' | 'own way' | 'FAILED';
  /** What the admin was told, in order. */
  told: string[];
  /** What the admin did by the browser's own means. */
  ownWay: string[];
  seconds: number;
};

/** Prints what became of each cell of the fault matrix as one table a browser, and keeps it as JSON. */
export default class FaultTable implements Reporter {
  readonly #cells = new Map<string, Cell>();

  onTestEnd(test: TestCase, { status, annotations, duration }: TestResult): void {
    const texts = (wanted: string) =>
      annotations.flatMap(({ type, description = '' }) => (type === wanted ? [description] : []));
    const [fault] = texts('fault');
    const [stage] = texts('stage');
    if (fault === undefined || stage === undefined) return;
    const told = texts('told');
    const ownWay = texts('own way');
    const way = told.length > 0 ? 'told' : ownWay.length > 0 ? 'own way' : 'resumed';
    const outcome = status === 'passed' ? way : 'FAILED';
    const browser = test.parent.project()?.name ?? '';
    const seconds = Math.round(duration / 100) / 10;
    this.#cells.set(test.id, { browser, fault, stage, outcome, told, ownWay, seconds });
  }

  onEnd(_: FullResult): void {
    const cells = [...this.#cells.values()];
    const browsers = [...new Set(cells.map(({ browser }) => browser))].sort();
    const tables = browsers.map((browser) => tableOf(browser, cells)).join('\n\n');
    console.log(`\n${tables}\n`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}fault-matrix.txt`, `${tables}\n`);
    writeFileSync(`${folder}fault-matrix.json`, `${JSON.stringify(cells, null, 2)}\n`);
    console.log('Kept in .artifacts/fault-matrix.txt and .json');
  }
}

function tableOf(browser: string, all: readonly Cell[]): string {
  const cells = all.filter((cell) => cell.browser === browser);
  const rows = faults.map(({ name }) => [
    name,
    ...stages.map((stage) =>
      shown(cells.find((cell) => cell.fault === name && cell.stage === stage.name)),
    ),
  ]);
  const failed = cells.filter(({ outcome }) => outcome === 'FAILED').length;
  const count = `${cells.length} of ${faults.length * stages.length} cells, ${failed} failed`;
  const seconds = Math.round(cells.reduce((sum, cell) => sum + cell.seconds, 0));
  const heads = ['fault', ...stages.map(({ name }) => name)];
  return `${browser}: ${count}, ${seconds} s\n${asTable([heads, ...rows])}`;
}

function shown(cell: Cell | undefined): string {
  switch (cell?.outcome) {
    case undefined:
      return '(not run)';
    case 'told':
      return cell.told.map((line) => `“${line}”`).join(', ');
    case 'own way':
      return `${cell.ownWay.join('; ')} (the browser’s own)`;
    case 'resumed':
    case 'FAILED':
      return cell.outcome;
  }
}
