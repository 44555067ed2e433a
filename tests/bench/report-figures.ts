import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { type Figure, isWithinBudget, ratioOf, type Sample } from './figure.ts';

const folder = new URL('../../.artifacts/', import.meta.url).pathname;

/** Prints the figures as one table and keeps them as JSON. */
export default class FigureReporter implements Reporter {
  readonly #figures: Figure[] = [];

  onTestBegin(test: TestCase): void {
    console.log(`… ${test.title}`);
  }

  onTestEnd(_: TestCase, { attachments, errors }: TestResult): void {
    for (const { name, body } of attachments) {
      if (name === 'figure' && body) this.#figures.push(JSON.parse(body.toString()));
    }
    for (const { message } of errors) console.error(message);
  }

  onEnd(_: FullResult): void {
    console.log(`\n${tableOf(this.#figures)}\n`);
    mkdirSync(folder, { recursive: true });
    const machine = { cpu: cpus()[0]?.model ?? '', cores: cpus().length };
    const rows = this.#figures.map((figure) => ({
      ...figure,
      ratio: ratioOf(figure),
      isWithinBudget: isWithinBudget(figure),
    }));
    writeFileSync(
      `${folder}bench.json`,
      `${JSON.stringify({ machine, figures: rows }, null, 2)}\n`,
    );
    console.log('As JSON: .artifacts/bench.json');
  }
}

const round = (value: number) =>
  value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);

const shown = ({ median, low, high }: Sample, unit: string) =>
  low === high
    ? `${round(median)} ${unit}`
    : `${round(median)} ${unit} (${round(low)}–${round(high)})`;

function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, unit, value, baseline, budget } = figure;
    const isWithin = isWithinBudget(figure);
    const ratio = ratioOf(figure);
    return [
      name,
      shown(value, unit),
      baseline ? `${baseline.name}: ${shown(baseline.sample, unit)}` : '',
      ratio === undefined ? '' : `${ratio.toFixed(3)} ×`,
      budget ? `≤ ${budget.atMost} ${budget.of === 'ratio' ? '×' : unit}` : '',
      isWithin === undefined ? '' : isWithin ? '✓' : '✗ over',
    ];
  });
  const heads = ['figure', 'measured', 'baseline', 'ratio', 'budget', ''];
  const all = [heads, heads.map(() => '---'), ...rows];
  return all.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
