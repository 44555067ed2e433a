import { mkdir, writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { fuzzPages } from '../fuzz/fuzz-pages.ts';
import { fuzzTable } from '../fuzz/fuzz-table.ts';

// `npm run fuzz:pages` sets these; npm test tries the same few pages each time.
const { FUZZ_CASES, FUZZ_SEED = '1', FUZZ_PAGE } = process.env;
const seed = Number(FUZZ_SEED);
const pages = 22;
const cases = FUZZ_CASES === undefined ? 12 : Math.ceil(Number(FUZZ_CASES) / pages);
/** In ms, for one page. */
const timeLimit = FUZZ_CASES === undefined ? 700 : 600_000;

test('whatever a page becomes, no field gets what is not its own', async () => {
  test.setTimeout(FUZZ_CASES === undefined ? 300_000 : 3_600_000);
  const { rows, odd } = await fuzzPages({ cases, seed, timeLimit }, FUZZ_PAGE);
  const table = `${fuzzTable(rows)}\n\nseed ${seed}\n`;
  console.log(table);
  if (FUZZ_CASES !== undefined) {
    await mkdir('.artifacts', { recursive: true });
    await writeFile('.artifacts/fuzz-pages.txt', table);
    await writeFile('.artifacts/fuzz-pages.json', `${JSON.stringify({ seed, rows }, null, 2)}\n`);
  }
  expect(rows.filter(({ failure }) => failure !== null)).toEqual([]);
  if (FUZZ_PAGE === undefined) expect(rows).toHaveLength(pages);
  for (const { page, tried } of odd) {
    expect({ problems: tried.problems, ending: tried.ending }, page.name).toEqual({
      problems: [],
      ending: page.ending,
    });
  }
  for (const { page, untouched } of rows) {
    expect(untouched, page).toBe(/ roles?$/.test(page) ? 'told' : 'filled');
  }
});
