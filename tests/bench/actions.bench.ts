import { test } from '@playwright/test';
import { recipes } from '../../src/sources/index.ts';
import { runErrand } from '../browser/errand.ts';
import { startChromium } from '../driver/chromium.ts';
import { iruAssumesIn } from '../replicas/aws/iru-assume-role.ts';
import { startReplicas } from '../replicas/server.ts';
import { note, sampleOf } from './figure.ts';

/** What the errand takes by hand, from the wizard shown to connected, for the SSO source. */
const byHand = 34;

for (const { id, cardName } of recipes.filter((recipe) => recipe.cardName !== '')) {
  test(`user actions of the errand: ${cardName}`, async () => {
    const replicas = await startReplicas();
    replicas.iru.settings.assumeRole = iruAssumesIn(replicas.aws);
    const driver = await startChromium({ port: replicas.port });
    const { actions } = await runErrand({ driver, cardName });
    await note({
      name: `User actions, ${cardName}`,
      unit: 'actions',
      value: sampleOf([actions]),
      ...(id === 'sso'
        ? {
            baseline: { name: 'by hand', sample: sampleOf([byHand]) },
            budget: { of: 'value' as const, atMost: 9 },
          }
        : {}),
    });
    await driver.close();
    await replicas.close();
  });
}
