import type { Driver, Tab } from '../driver/driver.ts';
import { test as base, expect } from './fixtures.ts';
import { layDown } from './lay-down.ts';
import { openPopup } from './popup-page.ts';
import { arrange, keepOnly, readReport, runPreflight } from './preflight-live/live-world.ts';
import { byTheBook, scenarios } from './preflight-live/scenarios.ts';
import { turns } from './turns.ts';

const inTurn = turns();

/** The popup of an extension that may ask AWS. */
const popups = new WeakMap<Driver, Promise<Tab>>();

async function openAllowedPopup(driver: Driver): Promise<Tab> {
  await driver.grantWithoutPrompt('https://*.amazonaws.com/*');
  return openPopup(driver);
}

/** All rows share it: each begins with an empty extension and a new AWS. */
const test = base.extend<{ popup: Tab }>({
  popup: async ({ shared: { driver } }, use) => {
    const popup = popups.get(driver) ?? openAllowedPopup(driver);
    popups.set(driver, popup);
    await use(await popup);
  },
});

for (const scenario of scenarios) {
  test(scenario.name, inTurn(), async ({ popup, shared: { driver, replicas } }) => {
    const { setup, credential } = arrange(replicas.aws, scenario);
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
