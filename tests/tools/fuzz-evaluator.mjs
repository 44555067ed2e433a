// Compares the trust policy evaluator with iam-simulate on generated policies:
//   node tests/tools/fuzz-evaluator.mjs --cases 100000 [--seed 1]
import { mkdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [cases, seed] = [Number(values.cases), Number(values.seed)];

// Inside the project, so that what stays outside the bundle is found.
const outdir = '.artifacts/fuzz-evaluator';
await mkdir(outdir, { recursive: true });
await build({
  entryPoints: ['disagreements', 'hidden-keys'].map((name) => `tests/unit/evaluate/${name}.ts`),
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});
const load = (name) => import(pathToFileURL(`${outdir}/${name}.mjs`).href);
const { compareWithSimulator } = await load('disagreements');
const { compareHidingKeys } = await load('hidden-keys');

const started = Date.now();
const { answers, excepted, disagreements } = compareWithSimulator(cases, seed);
for (const each of disagreements.slice(0, 5)) console.log(JSON.stringify(each, null, 1));
for (const [reason, count] of Object.entries(excepted)) console.log(`excepted ${count}: ${reason}`);
console.log(`answers ${JSON.stringify(answers)}`);

// Each of these asks the simulator for every value that a key might have.
const hiding = compareHidingKeys(Math.ceil(cases / 20), seed);
for (const each of hiding.disagreements.slice(0, 5)) console.log(JSON.stringify(each, null, 1));
const { sure, open, leftOut } = hiding;
console.log(`a key hidden: sure ${sure}, open ${open}, left out ${leftOut}`);
const differing = disagreements.length + hiding.disagreements.length;
const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(`${cases} cases, seed ${seed}: ${differing} disagreements, ${seconds} s`);
process.exitCode = differing > 0 ? 1 : 0;
