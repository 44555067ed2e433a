// npm run bench: builds and measures. With --write the table goes into docs/performance.md; what else
// is given goes to Playwright, such as the name of a bench.
import { installBrowsers, installDependencies, run } from './set-up.mjs';

const given = process.argv.slice(2);
if (given.includes('--write')) process.env.BENCH_WRITE = '1';
installDependencies();
await installBrowsers(['chromium']);
run('node', ['build.mjs'], 'The build failed: see above.');
run(
  'node_modules/.bin/playwright',
  ['test', '-c', 'tests/bench', ...given.filter((each) => each !== '--write')],
  'A budget is missed, or a bench failed: see above.',
);
