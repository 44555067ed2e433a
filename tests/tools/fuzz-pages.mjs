// Changes the replicas' pages in thousands of ways and has each filled; the table is kept in
// .artifacts/fuzz-pages.txt and .json:
//   node tests/tools/fuzz-pages.mjs [--cases 10000] [--seed 1] [--page "redesign, en, review"]
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    page: { type: 'string' },
  },
});
// Before anything can go wrong: with it, that can be seen again.
console.log(`seed ${values.seed}`);
const { status } = spawnSync(
  'node_modules/.bin/playwright',
  ['test', '-c', 'tests', '--project=chromium', '--workers=1', 'page-fuzz'],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      FUZZ_CASES: values.cases,
      FUZZ_SEED: values.seed,
      ...(values.page === undefined ? {} : { FUZZ_PAGE: values.page }),
    },
  },
);
process.exitCode = status ?? 1;
