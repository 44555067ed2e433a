import { languageCodes } from '../replicas/console/page/texts/languages.ts';
import type { Generation } from '../replicas/console/shared/boot.ts';
import { test, walkConsole } from './console-rows.ts';

const generations: readonly Generation[] = ['cloudscape-2023', 'redesign'];
const everything = process.env.CONSOLE_MATRIX === 'full';

// Each browser walks each language once, by turns in one generation and the other, and Firefox the
// other way round than Chromium: together they walk every language in both.
for (const [index, language] of languageCodes.entries()) {
  for (const turn of everything ? [0, 1] : [0]) {
    test(`the console in ${language}${turn === 0 ? '' : ', in its other generation'}`, async ({
      shared,
    }) => {
      const first = shared.driver.browserName === 'chromium' ? 0 : 1;
      const generation = generations[(index + turn + first) % 2] ?? 'redesign';
      await walkConsole(shared, { generation, language });
    });
  }
}
