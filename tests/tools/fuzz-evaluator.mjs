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
const outfile = '.artifacts/fuzz-evaluator/disagreements.mjs';
await mkdir('.artifacts/fuzz-evaluator', { recursive: true });
await build({
  entryPoints: ['tests/unit/evaluate/disagreements.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});
const { compareWithSimulator } = await import(pathToFileURL(outfile).href);

const started = Date.now();
const { answers, excepted, disagreements } = compareWithSimulator(cases, seed);
for (const each of disagreements.slice(0, 5)) console.log(JSON.stringify(each, null, 1));
for (const [reason, count] of Object.entries(excepted)) console.log(`excepted ${count}: ${reason}`);
console.log(`answers ${JSON.stringify(answers)}`);
const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(`${cases} cases, seed ${seed}: ${disagreements.length} disagreements, ${seconds} s`);
process.exitCode = disagreements.length > 0 ? 1 : 0;
