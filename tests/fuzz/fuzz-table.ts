import { asTable } from '../tools/wrapped-table.ts';
import type { FuzzRow } from './fuzz-row.ts';
import type { MutationKind } from './mutations/mutations.ts';

/** What became of the pages, and how often each kind of change was made. */
export function fuzzTable(rows: readonly FuzzRow[]): string {
  const pages = asTable([
    ['page', 'any change', 'unseen ones', 'filled', 'told', 'not known', 'changes', 'failures'],
    ...rows.map(({ page, cases, endings, changes, failure }) => [
      page,
      ...Object.values(cases).map(String),
      ...Object.values(endings).map(String),
      String(sum(Object.values(changes))),
      failure === null ? '' : 'FAILED',
    ]),
  ]);
  const total = sum(rows.map(casesOf));
  const mutationKinds = new Set(
    rows.flatMap(({ changes }) => Object.keys(changes) as MutationKind[]).sort(),
  );
  const kinds = asTable([
    ['change', 'times'],
    ...[...mutationKinds].map((kind) => [
      kind,
      String(sum(rows.map((row) => row.changes[kind] ?? 0))),
    ]),
  ]);
  const failures = rows.flatMap(({ page, failure }) =>
    failure === null
      ? []
      : `${page}: ${failure.problems.join('\n')}\n  ${JSON.stringify(failure.mutations)}`,
  );
  return [pages, kinds, `${total} cases`, ...failures].join('\n\n');
}

/** How often a page was changed and filled. */
export function casesOf({ cases }: FuzzRow): number {
  return sum(Object.values(cases));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
