import { recipes } from '../../src/sources/index.ts';
import type { Grant } from '../../src/sources/recipe.ts';
import { runErrand } from '../browser/errand.ts';
import { test } from './bench-test.ts';
import { note } from './figure.ts';
import { actionsByHand } from './hand-steps.ts';
import { sampleOf } from './sample.ts';

/** A source without a recipe, whose policy the admin sees to without the extension. */
const unknownSource = 'Amazon S3';

/** With nothing typed or pasted; fewer where no inline policy has to be written. */
const budgets: Record<Grant['kind'] | 'none', number> = { inline: 9, managed: 7, none: 6 };

const sources = [
  ...recipes
    .filter(({ id }) => id !== 'generic')
    .map(({ cardName, grants: [grant] }) => ({ cardName, grant: grant?.kind ?? 'none' }) as const),
  { cardName: unknownSource, grant: 'none' } as const,
];

for (const { cardName, grant } of sources) {
  test(`user actions of the errand: ${cardName}`, async ({ driver }) => {
    const { actions } = await runErrand({ driver, cardName, grant });
    await note({
      name: `User actions: ${cardName}`,
      unit: 'actions',
      value: sampleOf([actions]),
      baseline: { name: 'by hand', sample: sampleOf([actionsByHand(grant)]) },
      budget: { of: 'value', atMost: budgets[grant] },
      detail: grant === 'none' ? 'without its policy, which is the admin’s' : `${grant} policy`,
    });
  });
}
