import { mkdir, writeFile } from 'node:fs/promises';
import { pageCount } from '../fuzz/capture/capture-all.ts';
import { type Fuzzer, startFuzzer } from '../fuzz/fuzz-pages.ts';
import { type FuzzRow, leastCases } from '../fuzz/fuzz-row.ts';
import { casesOf, fuzzTable } from '../fuzz/fuzz-table.ts';
import { oddPages } from '../fuzz/odd-pages.ts';
import { byClasses, consoleSins, iruSins } from '../fuzz/page/sins.ts';
import { test as base, expect } from './fixtures.ts';

// `npm run fuzz:pages` sets these; npm test tries the same few pages each time.
const { FUZZ_CASES, FUZZ_SEED = '1', FUZZ_PAGE = '' } = process.env;
const isLong = FUZZ_CASES !== undefined;
const seed = Number(FUZZ_SEED);
const pages = pageCount(isLong);
const cases = isLong ? Math.ceil(Number(FUZZ_CASES) / pages) : 12;
/** In ms, for one page. */
const timeLimit = isLong ? 600_000 : 700;

const test = base.extend<{ fuzzer: Fuzzer }>({
  fuzzer: [
    async ({ kept }, use) => use(await kept.get('fuzzer', () => startFuzzer(isLong))),
    { timeout: 300_000 },
  ],
});

// All in one worker: to capture the pages takes longer than to try them.
test.describe.configure({ mode: 'default', timeout: isLong ? 3_600_000 : 300_000 });

test('whatever a page becomes, no field gets what is not its own', async ({ fuzzer }) => {
  const rows: FuzzRow[] = [];
  for (const page of fuzzer.snapshots.filter(({ name }) => name.includes(FUZZ_PAGE))) {
    rows.push(await fuzzer.fuzzPage(page, { cases, seed, timeLimit }));
  }
  const table = `${fuzzTable(rows)}\n\nseed ${seed}\n`;
  console.log(table);
  if (isLong) {
    await mkdir('.artifacts', { recursive: true });
    await writeFile('.artifacts/fuzz-pages.txt', table);
    await writeFile('.artifacts/fuzz-pages.json', `${JSON.stringify({ seed, rows }, null, 2)}\n`);
  }
  expect(rows.filter(({ failure }) => failure !== null)).toEqual([]);
  for (const { page, untouched, cases } of rows) {
    expect(untouched, page).toBe(/ roles?$/.test(page) ? 'told' : 'filled');
    expect(cases.any, page).toBeGreaterThanOrEqual(leastCases.any);
    expect(cases.unseen, page).toBeGreaterThanOrEqual(leastCases.unseen);
  }
  if (FUZZ_PAGE !== '') return;
  expect(rows).toHaveLength(pages);
  const total = rows.reduce((sum, row) => sum + casesOf(row), 0);
  if (isLong) expect(total).toBeGreaterThanOrEqual(Number(FUZZ_CASES));
});

test('odd pages end as they have to', async ({ fuzzer }) => {
  for (const page of oddPages) {
    const { problems, ending } = await fuzzer.tryPage(page);
    expect({ problems, ending }, page.name).toEqual({ problems: [], ending: page.ending });
  }
});

test('whatever a broken filler does, it is told', async ({ fuzzer }) => {
  const pageNamed = (name: string) => {
    const page = fuzzer.snapshots.find((each) => each.name === name);
    if (page === undefined) throw new Error(`There is no page “${name}”.`);
    return page;
  };
  for (const [name, { page, tells }] of Object.entries({ ...consoleSins, ...iruSins })) {
    const { problems } = await fuzzer.tryPage(pageNamed(page), name);
    const isTold = problems.some((problem) => tells.test(problem));
    expect.soft(isTold, `${name}: ${problems.join('\n')}`).toBe(true);
  }
  const options = { cases: 20, seed: 1, timeLimit: 10_000 };
  const { failure } = await fuzzer.fuzzPage(pageNamed(byClasses.page), options, 'byClasses');
  expect(failure?.problems.join()).toMatch(byClasses.tells);
});
