import { languageCodes } from '../replicas/console/page/texts/languages.ts';
import type { Generation } from '../replicas/console/shared/boot.ts';
import { walkConsole } from './console-rows.ts';
import { test } from './fixtures.ts';
import { everywhere, turns } from './turns.ts';

const inTurn = turns();
const generations: readonly Generation[] = ['cloudscape-2023', 'redesign'];

for (const [index, language] of languageCodes.entries()) {
  for (const [turn, generation] of generations.entries()) {
    // By twos, so that either browser meets both generations.
    if (!everywhere && turn !== Math.floor(index / 2) % 2) continue;
    test(`the console in ${language}, ${generation}`, inTurn(), async ({ shared }) => {
      await walkConsole(shared, { generation, language });
    });
  }
}
