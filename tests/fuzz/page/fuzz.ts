import './fast-timers.ts';
import './fake-browser.ts';
import fc from 'fast-check';
import { type Mutation, type MutationKind, mutationKinds, unseen } from '../mutations/mutations.ts';
import type { PageSnapshot } from '../page-snapshot.ts';
import { tryPage } from './main.ts';
import type { Tried } from './tried.ts';

export type FuzzOptions = {
  /** How many changed pages are tried of each captured one. */
  cases: number;
  seed: number;
  /** In ms, for one captured page: what is not tried by then is left out. */
  timeLimit: number;
};

export type FuzzRow = {
  page: string;
  cases: number;
  endings: Record<Tried['ending'], number>;
  /** What becomes of the page as it was captured. */
  untouched: Tried['ending'];
  /** How often each kind of change was made. */
  changes: Partial<Record<MutationKind, number>>;
  /** The smallest page that was found to go wrong, or null. */
  failure: { problems: string[]; mutations: readonly Mutation[] } | null;
};

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
 * After a change that nobody sees, the answer is as it was before.
 */
async function fuzzPage(page: PageSnapshot, options: FuzzOptions): Promise<FuzzRow> {
  const untouched = await tryPage(page, []);
  const row: FuzzRow = {
    page: page.name,
    cases: 0,
    untouched: untouched.ending,
    endings: { filled: 0, told: 0, 'not known': 0 },
    changes: {},
    failure: untouched.problems.length > 0 ? { problems: untouched.problems, mutations: [] } : null,
  };
  const count = ({ ending }: Tried, mutations: readonly Mutation[]) => {
    row.cases++;
    row.endings[ending]++;
    for (const { kind } of mutations) row.changes[kind] = (row.changes[kind] ?? 0) + 1;
  };

  const anyChange = fc.asyncProperty(several, async (mutations) => {
    const tried = await tryPage(page, mutations);
    count(tried, mutations);
    if (tried.problems.length > 0) throw new Error(tried.problems.join('\n'));
  });
  const unseenChange = fc.asyncProperty(unseenOnes, async (mutations) => {
    const tried = await tryPage(page, mutations);
    count(tried, mutations);
    if (tried.answer !== untouched.answer) {
      throw new Error(`answers ${tried.answer}\nbut before ${untouched.answer}`);
    }
  });
  for (const [property, share] of [
    [anyChange, 0.8],
    [unseenChange, 0.2],
  ] as const) {
    const details = await fc.check<[Mutation[]]>(property, {
      numRuns: Math.ceil(options.cases * share),
      seed: options.seed,
      interruptAfterTimeLimit: options.timeLimit * share,
    });
    const error = details.errorInstance;
    if (details.counterexample !== null) {
      const problems = [error instanceof Error ? error.message : String(error)];
      row.failure ??= { problems, mutations: details.counterexample[0] };
    }
  }
  return row;
}

/** Called by the test, one captured page after another. */
Object.assign(globalThis, { fuzzPage, tryPage });
