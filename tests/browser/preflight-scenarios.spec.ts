import type { Driver, Tab } from '../driver/driver.ts';
import { type Replicas, startReplicas } from '../replicas/server.ts';
import { test as base, expect } from './fixtures.ts';
import { layDown } from './lay-down.ts';
import { openPopup } from './popup-page.ts';
import { arrange, keepOnly, readReport, runPreflight } from './preflight-live/live-world.ts';
import { byTheBook, scenarios } from './preflight-live/scenarios.ts';
import { turns } from './turns.ts';

const inTurn = turns();

type Stage = { driver: Driver; popup: Tab; aws: Replicas['aws'] };

/** One browser for all rows of a worker: each begins with an empty extension and a new AWS. */
const test = base.extend<object, { stage: Stage }>({
  stage: [
    async ({ start }, use) => {
      const replicas = await startReplicas();
      const driver = await start({ port: replicas.port });
      await driver.grantWithoutPrompt('https://*.amazonaws.com/*');
      await use({ driver, popup: await openPopup(driver), aws: replicas.aws });
      await driver.close();
      await replicas.close();
    },
    { scope: 'worker' },
  ],
});

for (const scenario of scenarios) {
  test(scenario.name, inTurn(), async ({ stage: { driver, popup, aws } }) => {
    const { setup, credential } = arrange(aws, scenario);
    await layDown(driver, scenario.laidDown ?? {});
    await keepOnly(driver, setup, credential);
    const verdicts = await runPreflight(popup);
    const expected = Object.entries({ ...byTheBook, ...scenario.differs });
    expect(verdicts).toEqual(
      Object.fromEntries(expected.filter(([, verdict]) => verdict !== null)),
    );
    if (scenario.says) expect(await readReport(popup)).toMatch(scenario.says);
  });
}
