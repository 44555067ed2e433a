// The size budgets: gzip bytes of what ships, which do not vary from machine to machine.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const kilobyte = 1_000;
const budgets = {
  'content-scripts/iru.js': 10 * kilobyte,
  'content-scripts/aws.js': 14 * kilobyte,
  'background.js': 20 * kilobyte,
  'preflight-page/preflight-page.js': 75 * kilobyte,
};

let isOver = false;
for (const browser of ['chrome', 'firefox']) {
  for (const [file, budget] of Object.entries(budgets)) {
    const size = gzipSync(await readFile(`dist/${browser}/${file}`), { level: 9 }).length;
    const verdict = size > budget ? '✗ over' : '✓';
    isOver ||= size > budget;
    console.log(`${verdict} ${browser}/${file}: ${size} of ${budget} bytes, gzip`);
  }
}
process.exitCode = isOver ? 1 : 0;
