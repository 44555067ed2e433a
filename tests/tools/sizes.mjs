// What ships, how large it is and how large it may be: for check-sizes.mjs and the bench of sizes.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { bundledPackages } from '../../src/licenses/bundled-packages.mjs';

const kilobyte = 1_000;
const parts = ['content-scripts/panel.js', 'content-scripts/policy.js'];

/** Budgets in bytes, gzip. An entry counts with all that it imports, at once or later. */
const entries = [
  { name: 'Iru content script', of: ['content-scripts/iru.js'], budget: 10 * kilobyte },
  { name: 'Console content script', of: ['content-scripts/aws.js'], budget: 14 * kilobyte },
  { name: 'Panel, on demand', of: ['content-scripts/panel.js'], budget: 7.8 * kilobyte },
  { name: 'Policy code, on demand', of: ['content-scripts/policy.js'], budget: 35.5 * kilobyte },
  {
    name: 'All that a wizard’s page may load',
    of: ['content-scripts/iru.js', ...parts],
    budget: 52.5 * kilobyte,
  },
  {
    name: 'All that a console page may load',
    of: ['content-scripts/aws.js', ...parts],
    budget: 57 * kilobyte,
  },
  { name: 'Page report, on request', of: ['content-scripts/page-report.js'], budget: 2_500 },
  { name: 'Background', of: ['background.js'], budget: 16 * kilobyte },
  {
    name: 'Page that asks AWS',
    of: ['preflight-page/preflight-page.js'],
    budget: 70 * kilobyte,
  },
  { name: 'Popup and side panel', of: ['popup/popup.js'], budget: 57.5 * kilobyte },
  { name: 'Settings', of: ['popup/settings/settings.js'], budget: 31 * kilobyte },
  { name: 'Onboarding', of: ['popup/onboarding/onboarding.js'], budget: 12 * kilobyte },
];

/** Functions that the background sends into a page's own world: they are no files. */
const mainWorld = [
  { name: 'Main-world script: the editor', source: 'src/background/page-editor.ts' },
  { name: 'Main-world script: window.open', source: 'src/background/watch-window-open.ts' },
];

/**
 * One for each entry of a built browser's extension: `{ name, budget, minified, gzip, libraries }`,
 * sizes in bytes; `libraries` are those with code in it: `{ name, bytes }`, minified, largest first.
 */
export async function measureSizes(browser) {
  const folder = `dist/${browser}`;
  const metafile = JSON.parse(await readFile(`dist/metafile-${browser}.json`, 'utf8'));
  const packages = await bundledPackages(metafile);
  const ofEntries = entries.map(async ({ name, of, budget }) => {
    const files = withImports(metafile, of);
    const sizes = await Promise.all(files.map((file) => readFile(`${folder}/${file}`)));
    return { name, budget, ...sumOf(sizes), libraries: librariesIn(packages, files) };
  });
  const ofFunctions = mainWorld.map(async ({ name, source }) => {
    const text = await readFile(source, 'utf8');
    const { code } = await transform(text.slice(text.indexOf('function inPage')), {
      loader: 'ts',
      minify: true,
    });
    return { name, budget: kilobyte, ...sumOf([Buffer.from(code)]), libraries: [] };
  });
  return Promise.all([...ofEntries, ...ofFunctions]);
}

function sumOf(contents) {
  const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
  return {
    minified: sum(contents.map(({ length }) => length)),
    gzip: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}

/** The files and all chunks that they import; the metafile names these by the folder of the build. */
function withImports({ outputs }, files) {
  const all = new Set(files);
  for (const file of all) {
    for (const { path } of outputs[file].imports) {
      const chunk = Object.keys(outputs).find((output) => path.endsWith(`/${output}`));
      if (chunk) all.add(chunk);
    }
  }
  return [...all];
}

function librariesIn(packages, files) {
  return packages
    .map(({ name, bytesIn }) => ({
      name,
      bytes: files.reduce((total, file) => total + (bytesIn[file] ?? 0), 0),
    }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes);
}
