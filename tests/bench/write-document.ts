import { readFileSync, writeFileSync } from 'node:fs';
import type { Circumstances } from './report-figures.ts';

const path = new URL('../../docs/performance.md', import.meta.url).pathname;
const [begin, end] = ['<!-- figures: written by npm run bench -- --write -->', '<!-- /figures -->'];

/** Puts the table between the document's markers, with when and on what it was measured. */
export function writeDocument(table: string, circumstances: Circumstances): void {
  const { date, commit, browser, machine, minutes } = circumstances;
  const text = readFileSync(path, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${path} lacks ${begin} … ${end}`);
  const where = `${date.slice(0, 10)}, commit ${commit}, ${browser}, ${machine.cores} cores of ${machine.cpu}, ${minutes} min.`;
  writeFileSync(path, [before, begin, `\nMeasured ${where}\n\n${table}\n`, end, after].join(''));
  console.log('Written into docs/performance.md');
}
