// npm test: all checks and tests, from set-up to browser specs.
import { installBrowsers, installDependencies, run } from './set-up.mjs';

installDependencies();
await installBrowsers(['chromium', 'firefox']);
const bin = (name) => `node_modules/.bin/${name}`;
run(
  bin('biome'),
  ['check', '--error-on-warnings', '.'],
  'Biome found something to mend: see above; “npx biome check --write .” mends most of it.',
);
run(bin('tsc'), [], 'TypeScript found errors: see above.');
run('node', ['tests/tools/package.mjs'], 'Building or packing failed: see above.');
run('node', ['tests/tools/check-build.mjs'], 'The build holds what it may not: see above.');
run('node', ['tests/tools/lint-packages.mjs'], 'A linter found what is not explained: see above.');
run('node', ['tests/tools/check-sizes.mjs'], 'A size budget is exceeded: see above.');
run(
  bin('playwright'),
  ['test', '-c', 'tests', ...process.argv.slice(2)],
  'Tests failed: see above.',
);
