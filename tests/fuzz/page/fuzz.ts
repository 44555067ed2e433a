import './fast-timers.ts';
import './fake-browser.ts';
import fc from 'fast-check';
import { type FuzzOptions, type FuzzRow, leastCases, type Property, shares } from '../fuzz-row.ts';
import { type Mutation, mutationKinds, unseen } from '../mutations/mutations.ts';
import type { PageSnapshot } from '../page-snapshot.ts';
import { tryPage } from './main.ts';
import type { Tried } from './tried.ts';

const numbers = fc.array(fc.nat({ max: 9_999 }), { minLength: 6, maxLength: 6 });
const mutation = fc.record({ kind: fc.constantFrom(...mutationKinds), numbers });
const several = fc.array(mutation, { minLength: 1, maxLength: 6 });
const unseenOnes = fc.oneof(
  ...unseen.map((kinds) =>
    fc.array(fc.record({ kind: fc.constantFrom(...kinds), numbers }), {
      minLength: 1,
      maxLength: 4,
    }),
  ),
);

/**
 * Changes the page in many ways. Whatever the change: no value in a field that is not its own, no
 * button pressed, nothing thrown, nothing claimed that is not so, and a second fill changes nothing.
 * After a change that nobody sees, the answer is as it was before. With `sin`, by a broken filler.
 */
async function fuzzPage(
  page: PageSnapshot,
  options: FuzzOptions,
  sin: string | null = null,
): Promise<FuzzRow> {
  const untouched = await tryPage(page, [], sin);
  const row: FuzzRow = {
    page: page.name,
    cases: { any: 0, unseen: 0 },
    untouched: untouched.ending,
    endings: { filled: 0, told: 0, 'not known': 0 },
    changes: {},
    failure: untouched.problems.length > 0 ? { problems: untouched.problems, mutations: [] } : null,
  };
  const problemsOf = (name: Property, { problems, answer }: Tried) =>
    name === 'any' || answer === untouched.answer
      ? problems
      : [...problems, `answers ${answer}\nbut before ${untouched.answer}`];

  for (const name of ['any', 'unseen'] as const) {
    const end = performance.now() + options.timeLimit * shares[name];
    const property = fc.asyncProperty(name === 'any' ? several : unseenOnes, async (mutations) => {
      // Not by fast-check's own clock, which leaves a case that goes on while the next is drawn.
      if (performance.now() > end && row.cases[name] >= leastCases[name]) return;
      const tried = await tryPage(page, mutations, sin);
      row.cases[name]++;
      row.endings[tried.ending]++;
      for (const kind of tried.changes) row.changes[kind] = (row.changes[kind] ?? 0) + 1;
      const problems = problemsOf(name, tried);
      if (problems.length > 0) throw new Error(problems.join('\n'));
    });
    const details = await fc.check<[Mutation[]]>(property, {
      numRuns: Math.ceil(options.cases * shares[name]),
      seed: seedOf(page, options.seed),
    });
    if (details.failed) {
      const error = details.errorInstance;
      const problems = [error instanceof Error ? error.message : `fast-check: ${String(error)}`];
      row.failure ??= { problems, mutations: details.counterexample?.[0] ?? [] };
    }
  }
  return row;
}

/** Another for each page, so that not all are changed alike. */
function seedOf({ name }: PageSnapshot, seed: number): number {
  let sum = seed;
  for (const character of name) sum = (sum * 31 + character.charCodeAt(0)) | 0;
  return sum;
}

/** Called by the test, one captured page after another. */
Object.assign(globalThis, { fuzzPage, tryPage });
