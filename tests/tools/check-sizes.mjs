// The size budgets: gzip bytes of what ships, which do not vary from machine to machine.
import { measureSizes } from './sizes.mjs';

let isOver = false;
for (const browser of ['chrome', 'firefox']) {
  for (const { name, gzip, budget } of await measureSizes(browser)) {
    const verdict = gzip > budget ? '✗ over' : '✓';
    isOver ||= gzip > budget;
    console.log(`${verdict} ${browser}, ${name}: ${gzip} of ${budget} bytes, gzip`);
  }
}
process.exitCode = isOver ? 1 : 0;
