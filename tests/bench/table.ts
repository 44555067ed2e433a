import { type Budget, type Figure, verdictOf } from './figure.ts';
import type { Sample } from './sample.ts';

const marks = {
  within: '✓',
  'within noise': '≈ within noise',
  over: '✗ over',
  'not measured': '✗ not measured',
};

/** The figures as a Markdown table; a bench that failed leaves a row too. */
export function tableOf(figures: readonly Figure[], failed: readonly string[]): string {
  const rows = figures.map((figure) => {
    const { name, unit, value, baseline, ratio, budget, detail } = figure;
    const verdict = verdictOf(figure);
    return [
      detail ? `${name} (${detail})` : name,
      shown(value, unit),
      baseline ? `${baseline.name}: ${shown(baseline.sample, unit)}` : '',
      ratio ? shown(ratio, '×', 3) : '',
      budget ? inWords(budget, unit) : '',
      verdict ? marks[verdict] : '',
    ];
  });
  const heads = ['figure', 'median (quartiles)', 'baseline', 'ratio a round', 'budget', ''];
  const lost = failed.map((title) => [title, '', '', '', '', '✗ failed']);
  return [heads, heads.map(() => '---'), ...rows, ...lost]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function inWords({ of, atMost }: Budget, unit: string): string {
  return `≤ ${atMost} ${{ value: unit, ratio: '×', excess: `${unit} more than the baseline` }[of]}`;
}

function shown({ median, low, high }: Sample, unit: string, digits?: number): string {
  const written = (value: number) => plain(value, digits);
  const middle = `${written(median)} ${unit}`;
  return low === high ? middle : `${middle} (${written(low)}–${written(high)})`;
}

function plain(value: number, digits?: number): string {
  if (!Number.isFinite(value)) return '–'; // JSON has no word for it but null
  if (digits !== undefined) return value.toFixed(digits);
  if (Number.isInteger(value)) return String(value);
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
}
