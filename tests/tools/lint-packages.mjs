// npm run lint:packages: Mozilla's two linters on what was built and packed, without a network:
// web-ext on the folders, addons-linter on the zips. Each finding has to be explained in
// lint-packages/explained.json, and each explanation still needed. After npm run package:
//   node tests/tools/lint-packages.mjs
import { readFile } from 'node:fs/promises';
import { compareFindings } from './lint-packages/compare-findings.mjs';
import { lintFolder, lintZip } from './lint-packages/linters.mjs';

const readJson = async (path) => JSON.parse(await readFile(path, 'utf8'));
const { version } = await readJson('manifest.json');
const explanations = await readJson(
  new URL('lint-packages/explained.json', import.meta.url).pathname,
);

let hasFailed = false;
for (const browser of ['chrome', 'firefox']) {
  const metafile = await readJson(`dist/metafile-${browser}.json`);
  const expected = explanations.filter(({ browsers }) => browsers.includes(browser));
  const linted = {
    [`web-ext lint dist/${browser}`]: await lintFolder(`dist/${browser}`),
    [`addons-linter role-courier-${version}-${browser}.zip`]: await lintZip(
      `dist/packages/role-courier-${version}-${browser}.zip`,
    ),
  };
  for (const [what, findings] of Object.entries(linted)) {
    const { unexplained, outdated } = compareFindings(findings, expected, metafile);
    const isClean = unexplained.length + outdated.length === 0;
    hasFailed ||= !isClean;
    console.log(`${isClean ? '✓' : '✗'} ${what}: ${findings.length} findings, explained:`);
    for (const { code, reason } of expected) console.log(`    ${code}: ${reason}`);
    for (const each of unexplained) console.log(`  ✗ not explained: ${each}`);
    for (const each of outdated) console.log(`  ✗ explained, but no longer found: ${each}`);
  }
}
process.exitCode = hasFailed ? 1 : 0;
