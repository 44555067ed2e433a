import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { findChromium } from '../driver/browsers.ts';
import { type Figure, verdictOf } from './figure.ts';
import { tableOf } from './table.ts';
import { writeDocument } from './write-document.ts';

const folder = new URL('../../.artifacts/', import.meta.url).pathname;

/** Prints the figures as one table, keeps them as JSON, and fails the run where a budget is missed. */
export default class FigureReporter implements Reporter {
  readonly #figures: Figure[] = [];
  readonly #failed: string[] = [];

  onTestBegin(test: TestCase): void {
    console.log(`… ${test.title}`);
  }

  onTestEnd({ title }: TestCase, { attachments, duration, errors, status }: TestResult): void {
    for (const { name, body } of attachments) {
      if (name === 'figure' && body) this.#figures.push(JSON.parse(body.toString()));
    }
    console.log(`  ${(duration / 1_000).toFixed(0)} s`);
    for (const { message } of errors) console.error(message);
    if (status !== 'passed' && status !== 'skipped') this.#failed.push(title);
  }

  async onEnd({ duration }: FullResult): Promise<{ status: 'failed' } | undefined> {
    const table = tableOf(this.#figures, this.#failed);
    console.log(`\n${table}\n`);
    const circumstances = circumstancesOf(duration);
    mkdirSync(folder, { recursive: true });
    const figures = this.#figures.map((each) => ({ ...each, verdict: verdictOf(each) }));
    writeFileSync(
      `${folder}bench.json`,
      `${JSON.stringify({ ...circumstances, failed: this.#failed, figures }, null, 2)}\n`,
    );
    console.log('As JSON, with every round: .artifacts/bench.json');
    if (process.env.BENCH_WRITE) writeDocument(table, circumstances);
    const isMissed = figures.some(
      ({ verdict }) => verdict === 'over' || verdict === 'not measured',
    );
    return isMissed || this.#failed.length > 0 ? { status: 'failed' } : undefined;
  }
}

/** On what was measured, and when. */
export type Circumstances = ReturnType<typeof circumstancesOf>;

function circumstancesOf(duration: number) {
  const told = (command: string, ...args: string[]) =>
    execFileSync(command, args, { encoding: 'utf8' }).trim();
  return {
    date: new Date().toISOString(),
    commit: told('git', 'describe', '--always', '--dirty'),
    browser: told(findChromium(), '--version'),
    machine: { cpu: cpus()[0]?.model.trim() ?? '', cores: cpus().length },
    minutes: Math.round(duration / 60_000),
  };
}
